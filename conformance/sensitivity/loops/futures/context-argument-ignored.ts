/** The context that was given is dropped in favour of the present one. */
import { copyContext, Future } from "../../../../reference/index.js";
import type { Context, DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallbackIn(context: Context, callback: DoneCallback<T>): void {
    // The host's callables carry marks; the wake-ups of tasks, which need their context, do not.
    const isOfTheProgram = Object.getOwnPropertySymbols(callback).length > 0;
    super.addDoneCallbackIn(isOfTheProgram ? copyContext() : context, callback);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "add_done_callback ignores its context argument",
  breaks: ["future.add-done-callback.context-argument"],
};
