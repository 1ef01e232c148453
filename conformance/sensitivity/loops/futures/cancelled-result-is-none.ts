/** A cancelled future has no result, so that is what is told. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    return this.cancelled() ? (null as T) : super.result();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result of a cancelled future returns None",
  breaks: ["future.result.cancelled", "future.await.cancelled"],
  alsoAffects: [
    "all_tasks/excludes-done.cancel-requested",
    "await-future/*",
    "cancelling/kept-when-caught",
    "done-callback/*",
    "ensure_future/equivalent-to-create-task.failures",
    "example-tips/wait_for",
    "future-cancel/*",
  ],
};
