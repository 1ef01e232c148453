/** A cancelled handle ends its batch; what stands behind it is left to the next one. */
import { active } from "../../../../reference/context/context.js";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runBatch(size: number): void {
    const outer = active.context;
    try {
      for (let count = 0; count < size; count += 1) {
        const handle = this.ready.shift();
        if (handle === undefined || handle.cancelled()) return;
        this.runHandle(handle);
      }
    } finally {
      active.context = outer;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a cancelled handle ends its batch; what stands behind it is left to the next one",
  breaks: ["stop.current-batch-finishes", "stop.before-run-scheduled-callbacks"],
  alsoAffects: ["stop/*", "handle/*"],
};
