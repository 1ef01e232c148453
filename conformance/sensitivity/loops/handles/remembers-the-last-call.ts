/** The loop remembers the last callback that was registered, and its arguments, until the next one is. */
import { EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, Handle, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Remembering extends EventLoop {
  protected latest: unknown = null;

  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    this.latest = [callback, args];
    return super.makeHandle(callback, args, context);
  }

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    this.latest = [callback, args];
    return super.makeTimerHandle(when, callback, args, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Remembering(options);

export const broken: BrokenLoop = {
  title: "the loop remembers the last callback and its arguments after the call",
  breaks: ["handle.run-releases"],
  alsoAffects: ["handle/*", "close/*"],
};
