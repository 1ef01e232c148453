/** Done callbacks beyond the hundredth are lost. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private added: number | undefined;

  override addDoneCallback(callback: DoneCallback<T>): void {
    this.added = (this.added ?? 0) + 1;
    if (this.added <= 100) super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks beyond the hundredth are lost",
  breaks: ["future.add-done-callback.order"],
  alsoAffects: ["done-callback/many"],
};
