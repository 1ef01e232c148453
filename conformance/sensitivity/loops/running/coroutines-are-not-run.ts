/** Run_until_complete of a coroutine that makes no task returns None and runs nothing, if it is the first run of the loop. */
import { EventLoop, isCoroutine } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private hasRun = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const skips = isCoroutine(awaitable) && !this.hasRun && this.ready.length === 0 && !this.isRunning() && !this.isClosed();
    this.hasRun = true;
    return skips ? Promise.resolve(null as T) : super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_until_complete of a coroutine that makes no task returns None and runs nothing, if it is the first run of the loop",
  breaks: [
    "awaitable.coroutine",
    "coroutine.await-runs-it",
    "coroutine.exception-propagates",
    "coroutine.await-does-not-yield",
    "iscoroutine.coroutine-object",
    "example.overview-await",
    "example.futures-await-order",
    "example.tips-wait-for",
    "example.tips-gather",
    "coroutine.call-runs-nothing",
    "coroutine.call-returns-a-coroutine",
    "awaitable.once",
    "example.tips-loop-closes",
    "create_task.starts-by-itself",
    "task.step.await-non-awaitable",
  ],
  alsoAffects: ["*"],
};
