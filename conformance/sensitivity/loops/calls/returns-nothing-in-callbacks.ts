/** Call_soon returns None when the loop is running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoon(callback, ...args);
    return this.isRunning() && this.currentTask() === null ? (null as unknown as Handle) : handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "call_soon returns None when the loop is running",
  breaks: ["call_soon.returns-handle"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "create_task/*",
    "done-callback/*",
    "exception_handler/*",
    "task/*",
    "timer_handle/*",
  ],
};
