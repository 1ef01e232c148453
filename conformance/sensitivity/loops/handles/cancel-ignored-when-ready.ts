/** Cancelling a callback that is ready has no effect. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OddHandle extends Handle {
  override cancel(): void {
    // too late
  }
}

class Odd extends EventLoop {
  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    return new OddHandle(callback, args, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Odd(options);

export const broken: BrokenLoop = {
  title: "cancelling a callback that is ready has no effect",
  breaks: ["handle.cancel", "handle.cancel-in-same-batch", "call_soon.handle-cancels"],
  alsoAffects: ["*"],
};
