/** Callbacks are scheduled as timers of no delay, which come after whatever is ready. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    const callbacks = this.callbacks ?? [];
    this.callbacks = null;
    for (const { callback, context } of callbacks) this.loop.callLaterIn(context, 0, callback, this as never);
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks run behind what is queued after the future became done",
  breaks: ["future.add-done-callback.through-call-soon"],
  alsoAffects: ["await-future/wakes-through-the-queue", "done-callback/*", "future-cancel/schedules-the-callbacks"],
};
