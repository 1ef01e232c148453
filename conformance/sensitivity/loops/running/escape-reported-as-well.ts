/** SystemExit and KeyboardInterrupt are given to the exception handler before they come out of the run. */
import { EventLoop, KeyboardInterrupt, SystemExit } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Talkative extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) this.callExceptionHandler({ message: "the run ends", exception: error, handle });
    super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Talkative(options);

export const broken: BrokenLoop = {
  title: "SystemExit and KeyboardInterrupt are given to the exception handler before they come out of the run",
  breaks: ["run_forever.escape-skips-handler"],
  alsoAffects: ["*"],
};
