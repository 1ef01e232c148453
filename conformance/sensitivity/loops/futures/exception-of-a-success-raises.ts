/** Asking a successful future for its exception is an error. */
import { Future, InvalidStateError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override exception(): unknown {
    const error = super.exception();
    if (error === null) throw new InvalidStateError("the future has a result");
    return error;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "exception of a future with a result raises InvalidStateError",
  breaks: ["future.exception.none-after-result"],
  alsoAffects: [
    "all_tasks/excludes-plain-futures",
    "close/*",
    "create_future/stays-pending-while-the-loop-runs",
    "done-callback/*",
  ],
};
