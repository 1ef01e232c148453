/** Cancelled is true for a callback that has not run when the run ends. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OddHandle extends Handle {
  late = false;

  override cancelled(): boolean {
    return super.cancelled() || (this.late && runningLoopOrNull() === null);
  }
}

class Odd extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    for (let count = 0, { length } = this.ready; count < length; count += 1) {
      const handle = this.ready.shift();
      if (handle === undefined) continue;
      if (handle instanceof OddHandle) handle.late = true;
      this.ready.push(handle);
    }
    super.endRun(error, failed);
  }

  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    return new OddHandle(callback, args, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Odd(options);

export const broken: BrokenLoop = {
  title: "cancelled is true for a callback that has not run when the run ends",
  breaks: ["handle.cancelled-false"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
