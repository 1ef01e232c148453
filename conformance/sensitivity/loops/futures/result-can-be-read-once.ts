/** Reading the result hands it over and keeps nothing. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    const value = super.result();
    this.value = null as T;
    return value;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result gives None when it is asked a second time",
  breaks: ["future.set-result.retained", "future.await.repeatable"],
  alsoAffects: [
    "await-future/*",
    "awaitable/future",
    "done-callback/*",
    "example-futures-await/program",
    "example-futures-callback/program",
    "example-futures-event-loop/program",
    "example-overview/*",
    "example-tips/*",
    "future-cancel/after-a-result-with-callbacks-under-way",
    "future-waiting/*",
    "remove_done_callback/a-waiting-task-stays",
    "set_exception/refused-after-a-result",
    "set_result/*",
  ],
};
