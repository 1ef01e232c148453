/** A batch is settled when it begins: cancelling one of its callbacks has no effect any more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Settled extends EventLoop {
  protected override runBatch(size: number): void {
    for (let count = 0; count < size; count += 1) {
      const handle = this.ready.shift();
      if (handle === undefined) continue;
      if (!handle.cancelled()) handle.cancel = () => undefined;
      this.ready.push(handle);
    }
    const added = this.ready.length - size;
    for (let count = 0; count < added; count += 1) {
      const handle = this.ready.shift();
      if (handle !== undefined) this.ready.push(handle);
    }
    super.runBatch(size);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Settled(options);

export const broken: BrokenLoop = {
  title: "a batch is settled when it begins: cancelling one of its callbacks has no effect any more",
  breaks: ["handle.cancel-in-same-batch", "handle.cancel-due-timer"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
