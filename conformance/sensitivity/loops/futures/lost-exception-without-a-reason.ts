/** The message of the report is of no help. */
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
    const reporter = { logger: loop.logger, callExceptionHandler: (context: Record<string, unknown>) => loop.callExceptionHandler({ ...context, message: "Unhandled error" }) };
    this.failure = Object.assign(failure, { loop: reporter as unknown as typeof loop });
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "the message of the report does not say that an exception was lost",
  breaks: ["future.never-retrieved.key-message"],
};
