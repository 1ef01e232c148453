/** Only result counts as asking. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override exception(): unknown {
    const asked = this.failure?.retrieved ?? false;
    const error = super.exception();
    if (this.failure !== null) this.failure.retrieved = asked;
    return error;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "an exception that was asked for with exception() is reported as never retrieved",
  breaks: ["future.never-retrieved.silent-after-exception"],
  alsoAffects: ["never-retrieved/exception"],
};
