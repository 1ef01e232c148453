/** When a cancelled callback is passed over, the one behind it is not called either. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sloppy extends EventLoop {
  protected override runBatch(size: number): void {
    let skip = false;
    for (let count = 0; count < size; count += 1) {
      const cancelled = this.peekCancelled();
      if (skip) this.ready.shift();
      else super.runBatch(1);
      skip = cancelled && !skip;
    }
  }

  private peekCancelled(): boolean {
    const handle = this.ready.shift();
    if (handle === undefined) return false;
    this.ready.push(handle);
    for (let count = 1, { length } = this.ready; count < length; count += 1) {
      const next = this.ready.shift();
      if (next !== undefined) this.ready.push(next);
    }
    return handle.cancelled();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sloppy(options);

export const broken: BrokenLoop = {
  title: "when a cancelled callback is passed over, the one behind it is not called either",
  breaks: ["handle.cancel-leaves-others"],
  alsoAffects: ["*"],
};
