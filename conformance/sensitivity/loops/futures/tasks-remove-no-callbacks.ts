/** What a task removes of the callbacks of a future is called all the same. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override removeDoneCallback(callback: DoneCallback<T>): number {
    const loop = this.getLoop();
    return isOfTheProgram(callback) && loop.isRunning() && loop.currentTask() !== null ? 0 : super.removeDoneCallback(callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "what a task removes of the callbacks of a future is called all the same",
  breaks: ["future.remove-done-callback.count", "future.remove-done-callback.not-called"],
};
