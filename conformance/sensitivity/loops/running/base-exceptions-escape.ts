/** Every BaseException that is no Exception comes out of the run, as in Python 3.7. */
import { BaseException, CancelledError, EventLoop, Exception } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (error instanceof BaseException && !(error instanceof Exception) && !(error instanceof CancelledError)) throw error;
    super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "every BaseException that is no Exception comes out of the run, as in Python 3.7",
  breaks: ["run_forever.other-base-exceptions-handled"],
  alsoAffects: ["*"],
};
