/** Cancel of a cancelled future calls its callbacks again. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private called: readonly DoneCallback<T>[] = [];

  override addDoneCallback(callback: DoneCallback<T>): void {
    super.addDoneCallback(callback);
    if (isOfTheProgram(callback)) this.called = [...this.called, callback];
  }

  override cancel(message?: unknown): boolean {
    if (this.cancelled()) for (const callback of this.called) super.addDoneCallback(callback);
    return super.cancel(message);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "cancel of a cancelled future calls its callbacks again",
  breaks: ["future.add-done-callback.once"],
  alsoAffects: ["*"],
};
