/** The end of what run_until_complete waits for goes ahead of the callbacks that are ready. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override addReady(handle: Handle): void {
    const isEnd = handle.describeCall().includes("stopLoopOf");
    super.addReady(handle);
    if (!isEnd) return;
    for (let rest = this.ready.length - 1; rest > 0; rest -= 1) {
      const earlier = this.ready.shift();
      if (earlier !== undefined) this.ready.push(earlier);
    }
  }

  protected override runBatch(size: number): void {
    for (let count = 0; count < size && !this.stopping; count += 1) super.runBatch(1);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the end of what run_until_complete waits for goes ahead of the callbacks that are ready",
  breaks: ["run_until_complete.batch-finishes"],
  alsoAffects: ["*"],
};
