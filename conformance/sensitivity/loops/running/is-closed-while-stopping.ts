/** Is_closed is true while the loop is stopping. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override isClosed(): boolean {
    return super.isClosed() || this.stopping;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "is_closed is true while the loop is stopping",
  breaks: ["is_closed.false-before-close"],
};
