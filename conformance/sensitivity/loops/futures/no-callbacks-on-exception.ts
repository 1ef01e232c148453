/** Only success is announced. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    this.callbacks = null;
    super.setException(error);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks are not called when the future fails",
  breaks: ["future.add-done-callback.on-exception"],
  alsoAffects: [
    "await-future/*",
    "done-callback/*",
    "never-retrieved/*",
    "set_exception/not-an-exception-calls-nobody",
  ],
};
