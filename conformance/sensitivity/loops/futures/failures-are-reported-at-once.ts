/** The report is made when the exception is set, whoever may ask later. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override watchFailure(): void {
    this.loop.callExceptionHandler({ message: "Future exception was never retrieved", exception: this.error, future: this });
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "an exception is reported although the program still refers to the future",
  breaks: ["future.never-retrieved.not-while-referenced"],
  alsoAffects: ["Future/get_loop-in-every-state", "await-future/*", "done-callback/*"],
};
