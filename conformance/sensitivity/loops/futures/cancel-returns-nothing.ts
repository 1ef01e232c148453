/** Cancelling is an order, which has no answer. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(message?: unknown): boolean {
    super.cancel(message);
    return undefined as unknown as boolean;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "cancel returns None",
  breaks: ["future.cancel.returns-true", "future.cancel.after-cancel", "future.cancel.after-result"],
  alsoAffects: ["future-cancel/*", "gather/empty-is-done", "run_in_executor/*", "shield/outer-cancel-spares-inner"],
};
