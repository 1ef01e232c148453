/** Set_exception makes one instance of a class and uses it for all futures. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

const instances = new Map<unknown, Error>();

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    if (typeof error !== "function") return super.setException(error);
    const made = instances.get(error) ?? new (error as new () => Error)();
    instances.set(error, made);
    super.setException(made);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "set_exception makes one instance of a class and uses it for all futures",
  breaks: ["future.set-exception.class"],
  alsoAffects: ["*"],
};
