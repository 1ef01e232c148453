/** Slow_callback_duration of a new loop is one second. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override slowCallbackDuration = 1;
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "slow_callback_duration of a new loop is one second",
  breaks: ["slow_callback_duration.default", "slow_callback_duration.warning"],
};
