/** A future keeps a list of all callbacks that it ever had. */
import { Future } from "../../../../reference/index.js";
import type { Context, DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class KeepingFuture<T = unknown> extends Future<T> {
  protected readonly kept: unknown[] = [];

  override addDoneCallbackIn(context: Context, callback: DoneCallback<T>): void {
    this.kept.push(callback);
    super.addDoneCallbackIn(context, callback);
  }
}

export const newEventLoop = loopsWithFutures(KeepingFuture);

export const broken: BrokenLoop = {
  title: "a future keeps all callbacks that it ever had",
  breaks: ["future.done-releases-callbacks", "future.remove-releases-callback"],
};
