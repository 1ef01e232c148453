/** What the last step scheduled is dropped when the run ends. */
import { ensureFuture, EventLoop, isFuture, Task } from "../../../../reference/index.js";
import type { Awaitable, Context, EventLoopOptions, Future, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenEventLoop extends EventLoop {
  override async runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const future = ensureFuture(awaitable, this);
    const ended = new Set<Future>();
    if (future instanceof Task) future.addDoneCallback((task) => ended.add(task));
    return await super.runUntilComplete(future);
  }

  override callSoonIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    // Done callbacks of plain futures, scheduled from a task's step, come one iteration later.
    const [future] = args;
    if (this.currentTask() === null || !isFuture(future) || future instanceof Task) return super.callSoonIn(context, callback, ...args);
    return super.callSoonIn(context, () => super.callSoonIn(context, () => super.callSoonIn(context, callback, ...args)));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "callbacks of a future that the main coroutine completed last are lost",
  breaks: ["example.futures-callback-after-set-result"],
  alsoAffects: [
    "await-future/wakes-through-the-queue-on-failure",
    "done-callback/*",
    "example-futures-callback/program",
  ],
};
