/** Only the value 1 of the environment variable switches debug mode on. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  constructor(options: EventLoopOptions = {}) {
    super({ ...options, debug: options.debug ?? process.env["PYTHONASYNCIODEBUG"] === "1" });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "only the value 1 of the environment variable switches debug mode on",
  breaks: ["get_debug.default-non-empty"],
};
