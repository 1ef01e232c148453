/** A future counts as done only after its end was announced. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private announced = true;

  protected override scheduleDoneCallbacks(): void {
    this.announced = this.callbacks === null;
    super.scheduleDoneCallbacks();
    this.loop.callSoon(() => {
      this.announced = true;
    });
  }

  override done(): boolean {
    return super.done() && this.announced;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done stays false until the callbacks have been called",
  breaks: ["future.set-result.makes-done"],
  alsoAffects: ["example-tips/callback-of-a-task", "future-cancel/at-once", "handle/dropped"],
};
