/** A timer that comes when a thousand others are pending is lost. */
import { EventLoop, TimerHeap } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LossyHeap extends TimerHeap {
  private wasFull = false;

  override push(handle: TimerHandle): void {
    if (this.length === 1000 && !this.wasFull) this.wasFull = true;
    else super.push(handle);
  }
}

class Lossy extends EventLoop {
  protected override readonly timers = new LossyHeap();
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lossy(options);

export const broken: BrokenLoop = {
  title: "the first timer that comes when a thousand are pending is lost",
  breaks: ["call_later.exactly-once"],
};
