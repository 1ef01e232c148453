/** When many cancelled timers are cleared out, the others are left in the order of the heap. */
import { EventLoop, TimerHeap } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class SloppyHeap extends TimerHeap {
  protected override rebuild(): void {
    super.rebuild();
    const order = [...this.handles].reverse();
    this.handles = order;
    this.moments = order.map((handle) => handle.when());
  }
}

class Sloppy extends EventLoop {
  protected override readonly timers = new SloppyHeap();
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sloppy(options);

export const broken: BrokenLoop = {
  title: "when many cancelled timers are cleared out, the others are left in the order of the heap",
  breaks: ["timer_handle.many-cancelled"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
