/** Done callbacks are called from inside setResult, as synchronous listeners would be. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override finishWithResult(value: T): void {
    const waiting = this.callbacks ?? [];
    this.callbacks = null;
    super.finishWithResult(value);
    for (const { callback } of waiting) callback(this as never);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_result calls the done callbacks itself",
  breaks: ["future.add-done-callback.never-at-once"],
  alsoAffects: [
    "all_tasks/*",
    "await-future/*",
    "create_future/completes-on-its-own-loop",
    "create_task/*",
    "done-callback/*",
  ],
};
