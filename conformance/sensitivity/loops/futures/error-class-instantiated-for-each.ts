/** A class that was set as exception is instantiated whenever it is asked for. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private errorClass: (new () => Error) | null = null;

  override setException(error: unknown): void {
    super.setException(error);
    if (typeof error === "function") this.errorClass = error as new () => Error;
  }

  override exception(): unknown {
    const error = super.exception();
    return this.errorClass === null ? error : new this.errorClass();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "exception gives another instance each time when a class was set",
  breaks: ["future.set-exception.class"],
  alsoAffects: ["set_exception/*"],
};
