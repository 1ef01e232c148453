/** SystemExit of a callback goes to the exception handler like any other error. */
import { EventLoop, SystemExit } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (error instanceof SystemExit) this.callExceptionHandler({ message: "SystemExit in a callback", exception: error, handle });
    else super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "SystemExit of a callback goes to the exception handler like any other error",
  breaks: ["run_forever.system-exit-escapes", "run_forever.escape-skips-handler"],
  alsoAffects: ["*"],
};
