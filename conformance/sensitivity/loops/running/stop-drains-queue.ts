/** After stop the loop goes on until no callback is left. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Draining extends EventLoop {
  protected override runOnce(): void {
    const stoppedBefore = this.stopping;
    super.runOnce();
    while (this.stopping && !stoppedBefore && this.ready.length > 0) super.runOnce();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Draining(options);

export const broken: BrokenLoop = {
  title: "after stop the loop goes on until no callback is left",
  breaks: ["stop.later-callbacks-wait"],
  alsoAffects: ["*"],
};
