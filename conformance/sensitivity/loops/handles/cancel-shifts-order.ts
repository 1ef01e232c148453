/** Cancelling a callback that is ready swaps the two that follow it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sloppy extends EventLoop {
  protected override runBatch(size: number): void {
    const batch: Handle[] = [];
    for (let count = 0; count < size; count += 1) {
      const handle = this.ready.shift();
      if (handle !== undefined) batch.push(handle);
    }
    const cancelled = batch.findIndex((handle) => handle.cancelled());
    const [first, second] = [batch[cancelled + 1], batch[cancelled + 2]];
    if (cancelled >= 0 && first !== undefined && second !== undefined) batch.splice(cancelled + 1, 2, second, first);
    for (const handle of batch) this.ready.push(handle);
    super.runBatch(size);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sloppy(options);

export const broken: BrokenLoop = {
  title: "cancelling a callback that is ready swaps the two that follow it",
  breaks: ["handle.cancel-leaves-others"],
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
