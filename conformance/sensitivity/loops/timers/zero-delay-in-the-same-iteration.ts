/** A timer of delay zero that a callback registers runs at the end of the same iteration. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Greedy extends EventLoop {
  protected override runBatch(size: number): void {
    super.runBatch(size);
    const before = this.ready.length;
    this.collectDueTimers();
    const due = this.ready.length - before;
    for (let count = 0; count < before && due > 0; count += 1) {
      const handle = this.ready.shift();
      if (handle !== undefined) this.ready.push(handle);
    }
    if (due > 0) super.runBatch(due);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Greedy(options);

export const broken: BrokenLoop = {
  title: "a timer of delay zero that a callback registers runs at the end of the same iteration",
  breaks: ["call_later.next-iteration"],
  alsoAffects: ["*"],
};
