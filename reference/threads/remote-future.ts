/**
 * The future of a coroutine that runs in another thread's loop.
 *
 * Unlike other concurrent futures it can be waited for by blocking: answers also announce themselves in shared memory, which a thread can
 * wait for without going back to Node.
 *
 * Source: the documentation of run_coroutine_threadsafe.
 */
import { performance } from "node:perf_hooks";
import { TimeoutError } from "../errors/asyncio.js";
import { ConcurrentFuture } from "../futures/concurrent-future.js";
import type { RemoteLoop } from "./remote-loop.js";

export class RemoteFuture<T> extends ConcurrentFuture<T> {
  protected readonly loop: RemoteLoop;
  protected readonly sendCancel: () => void;

  constructor(loop: RemoteLoop, sendCancel: () => void) {
    super();
    this.loop = loop;
    this.sendCancel = sendCancel;
  }

  override done(): boolean {
    if (!super.done()) this.loop.receive();
    return super.done();
  }

  /** Whether the end has been taken in already. */
  isSettled(): boolean {
    return super.done();
  }

  /**
   * The exception; null if there is a result. Blocks until the coroutine has ended.
   * @param timeout seconds to wait at most; without it there is no limit.
   * @throws {CancelledError} if it was cancelled; {TimeoutError} if the time is up.
   */
  override exception(timeout = Infinity): unknown {
    const end = performance.now() / 1000 + timeout;
    for (;;) {
      const count = this.loop.answerCount();
      if (this.done()) return super.exception(0);
      const remaining = end - performance.now() / 1000;
      if (remaining <= 0) throw new TimeoutError();
      this.loop.waitForAnswer(count, remaining);
    }
  }

  /** Cancels the coroutine's task. This future is cancelled at once, the task when it hears of it. */
  override cancel(): boolean {
    if (this.done()) return this.cancelled();
    this.sendCancel();
    return super.cancel();
  }

  /** Notes that the coroutine was cancelled in the other thread. */
  markCancelled(): void {
    super.cancel();
  }

  override toPromise(): Promise<T> {
    if (this.done()) return super.toPromise();
    this.loop.startWaiting();
    return super.toPromise().finally(() => this.loop.stopWaiting());
  }
}
