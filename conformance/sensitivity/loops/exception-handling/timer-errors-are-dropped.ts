/** The exceptions of timers are dropped. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class TimerErrorsAreDropped extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (!(handle instanceof TimerHandle)) super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new TimerErrorsAreDropped(options);

export const broken: BrokenLoop = {
  title: "the exceptions of timers are dropped",
  breaks: ["exception_handler.call-later-callback", "exception_handler.call-at-callback"],
};
