/** A callback goes through the queue twice: one call schedules the other. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    super.addDoneCallback((future) => this.loop.callSoon(callback, future));
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks run one iteration later than they should",
  breaks: ["future.add-done-callback.through-call-soon"],
  alsoAffects: [
    "await-future/wakes-among-callbacks",
    "create_future/completes-on-its-own-loop",
    "done-callback/*",
    "example-futures-callback/*",
  ],
};
