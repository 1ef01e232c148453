/** Whatever did not succeed counts as cancelled. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancelled(): boolean {
    return super.cancelled() || this.error !== null;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "cancelled is true for a failed future",
  breaks: ["future.cancelled.false-after-exception"],
  alsoAffects: [
    "example/call-later",
    "future-cancel/after-an-exception",
    "never-retrieved/reported-although-callbacks-ran",
    "run_in_executor/exception-of-the-future",
    "set_exception/*",
    "set_result/refused-after-an-exception",
    "wait/first-exception.already-failed",
  ],
};
