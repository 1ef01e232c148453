/** New loops are in debug mode. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  constructor(options: EventLoopOptions = {}) {
    super({ debug: true, ...options });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "new loops are in debug mode",
  breaks: ["get_debug.default-unset", "get_debug.default-empty"],
};
