/** The report is made by the finalizer and by the logger of errors. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override watchFailure(): void {
    super.watchFailure();
    const { failure } = this;
    if (failure === null) return;
    const { loop } = failure;
    // The finalizer reports to whatever stands in the record.
    const reporter = { logger: loop.logger, callExceptionHandler: (context: Record<string, unknown>) => [1, 2].forEach(() => loop.callExceptionHandler(context)) };
    this.failure = Object.assign(failure, { loop: reporter as unknown as typeof loop });
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a lost exception is reported twice",
  breaks: ["future.never-retrieved.once"],
  alsoAffects: ["never-retrieved/*"],
};
