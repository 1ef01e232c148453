/** When many cancelled timers are cleared out, the last of the others is lost. */
import { EventLoop, TimerHeap } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LossyHeap extends TimerHeap {
  protected override rebuild(): void {
    super.rebuild();
    this.handles.pop();
    this.moments.pop();
  }
}

class Lossy extends EventLoop {
  protected override readonly timers = new LossyHeap();
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lossy(options);

export const broken: BrokenLoop = {
  title: "when many cancelled timers are cleared out, the last of the others is lost",
  breaks: ["timer_handle.many-cancelled"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "handle/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
