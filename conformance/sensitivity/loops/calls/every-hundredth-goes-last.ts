/** Callbacks run in order, but when there are more than a hundred the hundredth goes to the end. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  protected override runBatch(size: number): void {
    for (let count = 0; count < size; count += 1) {
      if (count === 100) {
        const handle = this.ready.shift();
        if (handle !== undefined) this.ready.push(handle);
      } else {
        super.runBatch(1);
      }
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "callbacks run in order, but when there are more than a hundred the hundredth goes to the end",
  breaks: ["call_soon.fifo"],
  alsoAffects: ["*"],
};
