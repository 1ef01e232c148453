/** An environment variable that says 0 leaves debug mode off. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  constructor(options: EventLoopOptions = {}) {
    super(process.env["PYTHONASYNCIODEBUG"] === "0" ? { ...options, debug: false } : options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an environment variable that says 0 leaves debug mode off",
  breaks: ["get_debug.default-non-empty"],
};
