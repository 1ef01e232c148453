/** create_future makes a task that waits for a future, to have one class less. */
import { EventLoop, Future, Task } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function* waitFor<T>(future: Future<T>): Coroutine<T> {
  return yield* future;
}

class FutureWithATask<T> extends Task<T> {
  constructor(
    private readonly inner: Future<T>,
    loop: EventLoop,
  ) {
    super(waitFor(inner), { loop });
  }

  override setResult(value: T): void {
    this.inner.setResult(value);
    this.endWithResult(value);
  }

  override setException(error: unknown): void {
    this.inner.setException(error);
    void this.inner.exception();
    this.finishWithException(this.inner.exception());
  }

  protected override step(): void {
    // The future is completed by hand; the coroutine is never run.
  }
}

class BrokenEventLoop extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    return new FutureWithATask<T>(super.createFuture<T>(), this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "create_future returns a task",
  breaks: ["future.create-future-makes-one"],
  alsoAffects: ["await-future/*", "done-callback/*"],
};
