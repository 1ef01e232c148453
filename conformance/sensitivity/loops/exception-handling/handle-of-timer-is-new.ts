/** The handle in the report on a timer is not the one that call_later returned. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandleOfTimerIsNew extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    const isTimer = handle instanceof TimerHandle;
    super.reportFailedHandle(isTimer ? Object.assign(this.makeTimerHandle(handle.when(), () => undefined, null, handle.getContext()), { sourceTraceback: handle.sourceTraceback }) : handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandleOfTimerIsNew(options);

export const broken: BrokenLoop = {
  title: "the handle in the report on a timer is not the one that call_later returned",
  breaks: ["call_exception_handler.key-handle", "exception_handler.handle-identity"],
};
