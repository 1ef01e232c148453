/** Done callbacks are handed to the loop that runs when the future becomes done. */
import { Future, getRunningLoop } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    const callbacks = this.callbacks ?? [];
    this.callbacks = null;
    const loop = runningLoopOr(this.loop);
    for (const { callback, context } of callbacks) loop.callSoonIn(context, callback, this as never);
  }
}

function runningLoopOr(loop: EventLoop): EventLoop {
  try {
    return getRunningLoop();
  } catch {
    return loop;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "done callbacks are called by the loop that runs when the future becomes done",
  breaks: ["future.add-done-callback.own-loop"],
};
