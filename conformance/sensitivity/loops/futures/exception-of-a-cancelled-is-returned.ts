/** CancelledError is an exception like any other, to be returned. */
import { CancelledError, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override exception(): unknown {
    return this.cancelled() ? new CancelledError() : super.exception();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "exception of a cancelled future returns CancelledError",
  breaks: ["future.exception.cancelled"],
  alsoAffects: ["future-cancel/message-in-result", "set_exception/refused-after-cancel"],
};
