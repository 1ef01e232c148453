/** The callbacks of a batch run last in, first out. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stacked extends EventLoop {
  protected override runBatch(size: number): void {
    const batch: Handle[] = [];
    for (let count = 0; count < size; count += 1) {
      const handle = this.ready.shift();
      if (handle !== undefined) batch.unshift(handle);
    }
    for (const handle of batch) this.ready.push(handle);
    for (let rest = this.ready.length - batch.length; rest > 0; rest -= 1) {
      const handle = this.ready.shift();
      if (handle !== undefined) this.ready.push(handle);
    }
    super.runBatch(size);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stacked(options);

export const broken: BrokenLoop = {
  title: "the callbacks of a batch run last in, first out",
  breaks: ["call_soon.fifo"],
  alsoAffects: ["*"],
};
