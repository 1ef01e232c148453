/** What a callback registers runs before the rest of the batch. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Nested extends EventLoop {
  protected override runBatch(size: number): void {
    for (let count = 0; count < size; count += 1) {
      const before = this.ready.length - 1;
      super.runBatch(1);
      const added = this.ready.length - before;
      for (let rest = before; rest > 0 && added > 0; rest -= 1) {
        const handle = this.ready.shift();
        if (handle !== undefined) this.ready.push(handle);
      }
      if (added > 0) super.runBatch(added);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Nested(options);

export const broken: BrokenLoop = {
  title: "what a callback registers runs before the rest of the batch",
  breaks: ["call_soon.fifo-nested", "call_soon.next-iteration"],
  alsoAffects: ["*"],
};
