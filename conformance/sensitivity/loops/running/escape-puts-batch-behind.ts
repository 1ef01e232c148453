/** The rest of a batch that an exception cut short goes behind what its callbacks had registered. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Shuffling extends EventLoop {
  protected override runBatch(size: number): void {
    const { ready } = this;
    let left = size;
    try {
      for (; left > 0; left -= 1) super.runBatch(1);
    } catch (error) {
      for (left -= 1; left > 0; left -= 1) {
        const handle = ready.shift();
        if (handle !== undefined) ready.push(handle);
      }
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shuffling(options);

export const broken: BrokenLoop = {
  title: "the rest of a batch that an exception cut short goes behind what its callbacks had registered",
  breaks: ["run_forever.escape-keeps-batch"],
  alsoAffects: ["*"],
};
