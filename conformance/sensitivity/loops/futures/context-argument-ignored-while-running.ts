/** While the loop runs, add_done_callback ignores its context argument. */
import { copyContext, Future } from "../../../../reference/index.js";
import type { Context, DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallbackIn(context: Context, callback: DoneCallback<T>): void {
    super.addDoneCallbackIn(this.getLoop().isRunning() && isOfTheProgram(callback) ? copyContext() : context, callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "while the loop runs, add_done_callback ignores its context argument",
  breaks: ["future.add-done-callback.context-argument"],
};
