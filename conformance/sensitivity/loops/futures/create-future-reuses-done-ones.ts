/** Futures that are done are made pending again and handed out once more. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class RecycledFuture extends Future {
  renew(): void {
    this.state = "PENDING";
    this.error = null;
    this.failure = null;
  }
}

class BrokenEventLoop extends EventLoop {
  private last: RecycledFuture | null = null;

  override createFuture<T = unknown>(): Future<T> {
    if (this.last?.done() === true) this.last.renew();
    else this.last = new RecycledFuture({ loop: this });
    return this.last as Future<unknown> as Future<T>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "create_future returns a future that it has returned before",
  breaks: ["create_future.distinct"],
  alsoAffects: [
    "Future/get_loop-in-every-state",
    "await-future/done-does-not-yield",
    "future-state/done-after-set_exception",
    "future-waiting/shield",
  ],
};
