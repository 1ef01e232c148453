/** The answer says whether the future is cancelled, not whether the call did it. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(message?: unknown): boolean {
    super.cancel(message);
    return this.cancelled();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "cancel of a cancelled future returns True",
  breaks: ["future.cancel.after-cancel"],
  alsoAffects: ["future-cancel/message-of-the-first-cancel"],
};
