/** Cancelled of a handle that nobody cancelled gives None. */
import { Context, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    const handle = super.makeHandle(callback, args, context);
    const cancelled = handle.cancelled.bind(handle);
    handle.cancelled = () => cancelled() || (null as never);
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "cancelled of a handle that nobody cancelled gives None",
  breaks: ["handle.cancelled-false"],
  alsoAffects: ["*"],
};
