/** A timer that has come due cannot be cancelled any more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Settled extends EventLoop {
  protected override collectDueTimers(): void {
    const before = this.ready.length;
    super.collectDueTimers();
    for (let count = 0, { length } = this.ready; count < length; count += 1) {
      const handle = this.ready.shift();
      if (handle === undefined) continue;
      if (count >= before) handle.cancel = () => undefined;
      this.ready.push(handle);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Settled(options);

export const broken: BrokenLoop = {
  title: "a timer that has come due cannot be cancelled any more",
  breaks: ["handle.cancel-due-timer"],
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
