/** A future that a plain callback completes calls its callbacks at once. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    const { callbacks, loop } = this;
    if (!loop.isRunning() || loop.currentTask() !== null || callbacks === null) return super.scheduleDoneCallbacks();
    const own = callbacks.filter(({ callback }) => isOfTheProgram(callback));
    this.callbacks = callbacks.filter(({ callback }) => !isOfTheProgram(callback));
    super.scheduleDoneCallbacks();
    for (const { callback } of own) callback(this as never);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "a future that a plain callback completes calls its callbacks at once",
  breaks: ["future.add-done-callback.one-at-a-time"],
  alsoAffects: ["*"],
};
