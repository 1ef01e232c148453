/** When cancelled timers are cleared out, the last of the others is lost if they are more than forty. */
import { EventLoop, TimerHeap } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LossyHeap extends TimerHeap {
  protected override rebuild(): void {
    super.rebuild();
    if (this.length <= 40) return;
    this.handles.pop();
    this.moments.pop();
  }
}

class Lossy extends EventLoop {
  protected override readonly timers = new LossyHeap();
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lossy(options);

export const broken: BrokenLoop = {
  title: "when cancelled timers are cleared out, the last of the others is lost if they are more than forty",
  breaks: ["timer_handle.many-cancelled"],
};
