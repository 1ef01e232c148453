/** The coroutine of run_until_complete takes its first step before everything that was registered. */
import { ensureFuture, EventLoop, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const before = this.ready.length;
    const future = isFuture(awaitable) ? awaitable : ensureFuture(awaitable, this);
    if (!isFuture(awaitable)) for (let count = 0; count < before; count += 1) this.rotate();
    return super.runUntilComplete(future) as Promise<T>;
  }

  private rotate(): void {
    const handle = this.ready.shift();
    if (handle !== undefined) this.ready.push(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "the coroutine of run_until_complete takes its first step before everything that was registered",
  breaks: ["run_until_complete.wraps-coroutine"],
  alsoAffects: ["*"],
};
