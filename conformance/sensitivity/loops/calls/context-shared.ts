/** All callbacks run in one context, so that each sees what the others set. */
import { copyContext, EventLoop, Handle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class SharingHandle extends Handle {
  constructor(
    callback: (...args: unknown[]) => unknown,
    args: readonly unknown[] | null,
    protected readonly shared: Context,
  ) {
    super(callback, args, shared);
  }

  override contextToEnter(): Context {
    return this.shared;
  }
}

class Sharing extends EventLoop {
  private shared: Context | null = null;

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.checkClosed();
    if (!this.isRunning()) this.shared = copyContext();
    const handle = new SharingHandle(callback as (...args: unknown[]) => unknown, args.length === 0 ? null : args, (this.shared ??= copyContext()));
    this.addReady(handle);
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sharing(options);

export const broken: BrokenLoop = {
  title: "all callbacks run in one context, so that each sees what the others set",
  breaks: ["call_soon.context-isolated"],
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
