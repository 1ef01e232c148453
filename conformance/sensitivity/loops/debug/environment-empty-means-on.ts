/** An empty environment variable switches debug mode on. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  constructor(options: EventLoopOptions = {}) {
    super(process.env["PYTHONASYNCIODEBUG"] === "" ? { ...options, debug: true } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an empty environment variable switches debug mode on",
  breaks: ["get_debug.default-empty"],
};
