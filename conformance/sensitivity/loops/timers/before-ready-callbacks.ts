/** A timer that comes due goes before the callbacks that are ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Pushy extends EventLoop {
  protected override collectDueTimers(): void {
    const before = this.ready.length;
    super.collectDueTimers();
    if (this.ready.length === before) return;
    for (let count = 0; count < before; count += 1) {
      const handle = this.ready.shift();
      if (handle !== undefined) this.ready.push(handle);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Pushy(options);

export const broken: BrokenLoop = {
  title: "a timer that comes due goes before the callbacks that are ready",
  breaks: ["call_later.after-ready-callbacks"],
  alsoAffects: [
    "await-future/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "handle/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "wait/*",
    "wait_for/*",
  ],
};
