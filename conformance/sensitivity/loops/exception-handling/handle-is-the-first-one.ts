/** The report on a callback has the handle that was first registered for the function. */
import { Context, EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly first = new Map<unknown, Handle>();

  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    const handle = super.makeHandle(callback, args, context);
    if (!this.first.has(callback)) this.first.set(callback, handle);
    this.firstOf.set(handle, this.first.get(callback) ?? handle);
    return handle;
  }

  private readonly firstOf = new WeakMap<Handle, Handle>();

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    super.reportFailedHandle(this.firstOf.get(handle) ?? handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the report on a callback has the handle that was first registered for the function",
  breaks: ["call_exception_handler.key-handle"],
};
