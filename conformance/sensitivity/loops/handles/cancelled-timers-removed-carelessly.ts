/** A cancelled timer is taken out of the middle of the heap, and the last one put into its place without looking at its time. */
import { EventLoop, TimerHandle, TimerHeap } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class CarelessHeap extends TimerHeap {
  remove(handle: TimerHandle): void {
    const place = this.handles.indexOf(handle);
    const last = this.handles.pop();
    const moment = this.moments.pop();
    if (last === undefined || moment === undefined || place < 0 || place === this.handles.length) return;
    this.handles[place] = last;
    this.moments[place] = moment;
  }
}

class EagerTimer extends TimerHandle {
  override cancel(): void {
    if (this.isScheduled && this.owner instanceof Careless) this.owner.remove(this);
    this.isScheduled = false;
    super.cancel();
  }
}

class Careless extends EventLoop {
  protected override readonly timers = new CarelessHeap();

  remove(handle: TimerHandle): void {
    this.timers.remove(handle);
  }

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new EagerTimer(when, callback, args, context, this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "a cancelled timer is taken out of the middle of the heap, and the last one put into its place without looking at its time",
  breaks: ["handle.cancel-leaves-others"],
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
