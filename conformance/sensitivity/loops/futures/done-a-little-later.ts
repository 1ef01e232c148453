/** Done is true only from the iteration after set_result on. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private fresh = false;

  override setResult(value: T): void {
    super.setResult(value);
    this.fresh = true;
    this.loop.callSoon(() => (this.fresh = false));
  }

  override done(): boolean {
    return super.done() && !this.fresh;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "done is true only from the iteration after set_result on",
  breaks: ["future.set-result.makes-done"],
  alsoAffects: ["*"],
};
