/** Run_until_complete returns None after its first iteration. */
import { ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (this.isRunning()) return super.runUntilComplete(awaitable);
    const future = ensureFuture(awaitable, this);
    this.stop();
    return this.runForever().then(() => (future.done() ? future.result() : (null as T)));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns None after its first iteration",
  breaks: [
    "run_until_complete.waits-until-done",
    "run_until_complete.wraps-coroutine",
    "run_until_complete.accepts-future",
    "future.run-until-complete.accepts",
    "example.tips-run-until-complete-coroutine",
    "example.overview-sleep",
    "run_until_complete.returns-when-done",
    "awaitable.once",
  ],
  alsoAffects: ["*"],
};
