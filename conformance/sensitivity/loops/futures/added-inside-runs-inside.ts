/** A done callback that adds another one calls it at once, in the middle of itself, as long as callbacks are under way. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private inside = false;

  override addDoneCallback(callback: DoneCallback<T>): void {
    if (this.inside) {
      callback(this);
      return;
    }
    super.addDoneCallback((future) => {
      this.inside = true;
      try {
        callback(future);
      } finally {
        this.inside = false;
      }
    });
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a callback that a done callback adds to the same future runs inside it",
  breaks: ["future.add-done-callback.one-at-a-time", "future.add-done-callback.added-in-a-callback"],
  alsoAffects: ["remove_done_callback/*", "run_until_complete/stopped-future-detached"],
};
