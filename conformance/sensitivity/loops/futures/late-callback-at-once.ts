/** What is added to a done future is called on the spot. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (this.done()) callback(this);
    else super.addDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "add_done_callback of a done future calls the callback itself",
  breaks: ["future.add-done-callback.already-done"],
  alsoAffects: ["done-callback/*", "remove_done_callback/too-late-after-adding-to-a-done-future"],
};
