/** A callback that a callback registers runs in the iteration after the next. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Slow extends EventLoop {
  private waiting: Handle[] = [];
  private inBatch = false;

  protected override addReady(handle: Handle): void {
    if (this.inBatch) this.waiting.push(handle);
    else super.addReady(handle);
  }

  protected override runBatch(size: number): void {
    const due = this.waiting;
    this.waiting = [];
    this.inBatch = true;
    try {
      super.runBatch(size);
    } finally {
      this.inBatch = false;
      for (const handle of due) super.addReady(handle);
    }
  }

  protected override planNextTurn(): void {
    if (this.waiting.length > 0) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Slow(options);

export const broken: BrokenLoop = {
  title: "a callback that a callback registers runs in the iteration after the next",
  breaks: ["call_soon.next-iteration"],
  alsoAffects: ["*"],
};
