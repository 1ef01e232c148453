/** ensure_future makes a future that runs its coroutine when somebody awaits it. */
import { ensureFuture as reference, Future, getEventLoop, isCoroutine } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LazyFuture<T> extends Future<T> {
  private running = false;

  constructor(
    private readonly coroutine: Coroutine<T>,
    loop: EventLoop,
  ) {
    super({ loop });
  }

  override addDoneCallbackIn(...args: Parameters<Future<T>["addDoneCallbackIn"]>): void {
    super.addDoneCallbackIn(...args);
    if (this.running) return;
    this.running = true;
    reference(this.coroutine, this.loop).addDoneCallback((task) => {
      if (task.cancelled()) this.cancel();
      else if (task.exception() !== null) this.setException(task.exception());
      else this.setResult(task.result());
    });
  }
}

export function ensureFuture<T>(awaitable: Awaitable<T>, loop?: EventLoop): Future<T> {
  return isCoroutine(awaitable) ? new LazyFuture(awaitable as Coroutine<T>, loop ?? getEventLoop()) : reference(awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the coroutine given to ensure_future runs only if its future is awaited",
  breaks: ["coroutine.ensure-future-runs-it"],
  alsoAffects: [
    "coroutine/*",
    "ensure_future/*",
    "example-overview/*",
    "example-tips/*",
    "set_task_factory/used-by-ensure-future",
  ],
};
