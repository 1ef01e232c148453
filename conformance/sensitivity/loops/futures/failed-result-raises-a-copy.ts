/** The exception is made anew for whoever asks. */
import { BaseException, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    try {
      return super.result();
    } catch (error) {
      if (error !== this.error || !(error instanceof BaseException)) throw error;
      throw new (error.constructor as new (...args: unknown[]) => BaseException)(...error.args);
    }
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "result of a failed future raises another object than was set",
  breaks: ["future.result.failed", "future.await.exception"],
  alsoAffects: ["set_exception/class"],
};
