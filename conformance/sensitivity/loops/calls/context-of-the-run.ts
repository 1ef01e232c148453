/** Without context a callback sees the variables as they are when it runs. */
import { copyContext, EventLoop, Handle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class LateHandle extends Handle {
  override contextToEnter(): Context {
    return copyContext();
  }
}

class Late extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.checkClosed();
    const handle = new LateHandle(callback as (...args: unknown[]) => unknown, args.length === 0 ? null : args, copyContext());
    this.addReady(handle);
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Late(options);

export const broken: BrokenLoop = {
  title: "without context a callback sees the variables as they are when it runs",
  breaks: ["call_soon.context-default"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon/*",
    "call_soon_threadsafe/*",
    "create_task/*",
    "done-callback/*",
    "exception_handler/*",
    "task/*",
    "timer_handle/*",
  ],
};
