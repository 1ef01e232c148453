/** The environment variable does not count. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  constructor(options: EventLoopOptions = {}) {
    super({ ...options, environment: {} });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the environment variable does not count",
  breaks: ["get_debug.default-non-empty"],
};
