/** A callback that raises StopIteration is taken for a generator that has come to its end, and nothing is reported. */
import { EventLoop, StopIteration } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class StopIterationIsNoError extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (!(error instanceof StopIteration)) super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new StopIterationIsNoError(options);

export const broken: BrokenLoop = {
  title: "a callback that raises StopIteration is not reported",
  breaks: ["exception_handler.call-soon-callback", "exception_handler.call-later-callback"],
};
