/** The state is changed before the exception is looked at. */
import { AsyncioTypeError, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    try {
      super.setException(error);
    } catch (refusal) {
      if (refusal instanceof AsyncioTypeError) this.finishWithResult(undefined as T);
      throw refusal;
    }
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_exception with what is no exception raises TypeError, and the future is done",
  breaks: ["future.set-exception.not-an-exception"],
};
