/** Is_closed of a closed loop is false the first time that it is asked. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private asked = false;

  override isClosed(): boolean {
    const known = this.asked;
    this.asked = super.isClosed();
    return super.isClosed() && known;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "is_closed of a closed loop is false the first time that it is asked",
  breaks: ["is_closed.true-after-close"],
  alsoAffects: ["*"],
};
