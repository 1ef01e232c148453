/** As with the handlers of a promise, a callback is given the outcome instead of the future. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    super.addDoneCallback(() => callback(this.state === "FINISHED" && this.error === null ? (this.value as never) : this));
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a done callback receives the result and not the future",
  breaks: ["future.add-done-callback.receives-the-future", "example.overview-future"],
  alsoAffects: [
    "all_tasks/excludes-plain-futures",
    "close/*",
    "create_future/stays-pending-while-the-loop-runs",
    "done-callback/*",
  ],
};
