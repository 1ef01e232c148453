/** A failed future does not care whether anybody asks. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override watchFailure(): void {
    // No watch, no report.
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a dropped future with an exception is not reported",
  breaks: ["future.never-retrieved.reported"],
  alsoAffects: ["never-retrieved/*"],
};
