/** The batch goes on with what its callbacks register, one level deep. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Greedy extends EventLoop {
  protected override runBatch(size: number): void {
    super.runBatch(size);
    super.runBatch(this.takeBatch());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Greedy(options);

export const broken: BrokenLoop = {
  title: "the batch goes on with what its callbacks register, one level deep",
  breaks: ["call_soon.next-iteration"],
  alsoAffects: ["*"],
};
