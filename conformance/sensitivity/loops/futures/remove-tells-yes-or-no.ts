/** Removing tells whether, and not how many. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    return Math.min(1, super.removeDoneCallback(callback));
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "remove_done_callback returns 1 for any number of registrations",
  breaks: ["future.remove-done-callback.count"],
};
