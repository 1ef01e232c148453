/** Cancelling one handle of a function cancels all that are registered for it. */
import { EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sweeping extends EventLoop {
  private readonly byFunction = new Map<unknown, Handle[]>();

  protected override makeHandle(callback: (...args: unknown[]) => unknown, args: readonly unknown[] | null, context: Context): Handle {
    const handle = super.makeHandle(callback, args, context);
    const all = this.byFunction.get(callback) ?? [];
    this.byFunction.set(callback, [...all, handle]);
    const cancel = handle.cancel.bind(handle);
    handle.cancel = () => {
      cancel();
      for (const other of this.byFunction.get(callback) ?? []) if (other !== handle && !other.cancelled()) other.cancel();
    };
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sweeping(options);

export const broken: BrokenLoop = {
  title: "cancelling one handle of a function cancels all that are registered for it",
  breaks: ["call_soon.distinct-handles", "handle.cancel-leaves-others"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "create_task/*",
    "done-callback/*",
    "exception_handler/*",
    "never-retrieved/*",
    "shield/*",
    "task/*",
    "timer_handle/*",
  ],
};
