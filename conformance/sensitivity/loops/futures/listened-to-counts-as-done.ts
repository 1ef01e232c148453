/** Done is true for a pending future to which the program has added a callback. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override done(): boolean {
    return super.done() || this.callbacks?.some(({ callback }) => isOfTheProgram(callback)) === true;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "done is true for a pending future to which the program has added a callback",
  breaks: ["future.done.false-while-pending"],
  alsoAffects: ["*"],
};
