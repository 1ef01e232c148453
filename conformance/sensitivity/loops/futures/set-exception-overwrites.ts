/** The second exception is stored before the state is checked. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    if (this.error !== null) this.error = error;
    super.setException(error);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "a refused set_exception replaces the first exception",
  breaks: ["future.set-exception.after-exception"],
};
