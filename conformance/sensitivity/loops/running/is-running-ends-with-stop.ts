/** Is_running is false as soon as stop was called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override isRunning(): boolean {
    return super.isRunning() && !this.stopping;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "is_running is false as soon as stop was called",
  breaks: ["is_running.true-in-callback"],
};
