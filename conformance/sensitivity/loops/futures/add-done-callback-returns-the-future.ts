/** Calls can be chained. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): this {
    super.addDoneCallback(callback);
    return this;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "add_done_callback returns the future",
  breaks: ["future.add-done-callback.returns-none"],
  alsoAffects: ["shutdown_default_executor/loop-goes-on"],
};
