/** A coroutine that an error ends which is no Exception counts as successful. */
import { BaseException, Exception, CancelledError, KeyboardInterrupt, SystemExit, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithError(error: unknown): void {
    const isKnown = error instanceof Exception || error instanceof CancelledError || error instanceof KeyboardInterrupt || error instanceof SystemExit;
    if (error instanceof BaseException && !isKnown) this.endWithResult(undefined as T);
    else super.endWithError(error);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "an error that is no Exception is lost on its way out of a coroutine",
  breaks: ["run_coroutine_threadsafe.base-exception"],
  alsoAffects: ["*"],
};
