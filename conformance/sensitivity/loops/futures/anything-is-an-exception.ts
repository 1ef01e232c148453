/** What is no exception is wrapped into one. */
import { Exception, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override setException(error: unknown): void {
    super.setException(error instanceof Error || typeof error === "function" ? error : new Exception(String(error)));
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "set_exception accepts what is no exception",
  breaks: ["future.set-exception.not-an-exception"],
};
