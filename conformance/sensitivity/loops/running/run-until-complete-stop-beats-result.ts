/** Run_until_complete raises RuntimeError if somebody called stop before its future was done, even if it is done in the end. */
import { ensureFuture, EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  private waitedFor: Future | null = null;
  private stoppedEarly = false;

  override stop(): void {
    if (this.waitedFor !== null && !this.waitedFor.done()) this.stoppedEarly = true;
    super.stop();
  }

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const future = ensureFuture(awaitable, this);
    this.waitedFor = future;
    this.stoppedEarly = false;
    return (super.runUntilComplete(future) as Promise<T>)
      .then((result) => {
        if (this.stoppedEarly) throw new RuntimeError("the event loop was stopped");
        return result;
      })
      .finally(() => (this.waitedFor = null));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "run_until_complete raises RuntimeError if somebody called stop before its future was done, even if it is done in the end",
  breaks: ["run_until_complete.stop-with-done-future"],
  alsoAffects: ["*"],
};
