/** CancelledError of a plain callback is dropped without a report. */
import { CancelledError, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (!(error instanceof CancelledError)) super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "CancelledError of a plain callback is dropped without a report",
  breaks: ["run_forever.cancelled-error-handled"],
  alsoAffects: ["*"],
};
