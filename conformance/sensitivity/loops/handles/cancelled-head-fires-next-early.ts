/** When a cancelled timer is at the head, the one behind it fires in its place. */
import { EventLoop, TimerHeap } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class EarlyHeap extends TimerHeap {
  override discardCancelled(): void {
    const head = this.handles[0];
    if (head?.cancelled() !== true) {
      super.discardCancelled();
      return;
    }
    super.discardCancelled();
    if (this.moments.length > 0) this.moments[0] = head.when();
  }
}

class Early extends EventLoop {
  protected override readonly timers = new EarlyHeap();
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Early(options);

export const broken: BrokenLoop = {
  title: "when a cancelled timer is at the head, the one behind it fires in its place",
  breaks: ["timer_handle.cancelled-head"],
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
