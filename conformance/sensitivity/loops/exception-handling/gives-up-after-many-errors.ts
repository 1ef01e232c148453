/** The loop stops after a hundred and one exceptions. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class GivesUpAfterManyErrors extends EventLoop {
  private failures = 0;

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    super.reportFailedHandle(handle, error);
    if (++this.failures > 100) this.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new GivesUpAfterManyErrors(options);

export const broken: BrokenLoop = {
  title: "the loop stops after a hundred and one exceptions",
  breaks: ["exception_handler.loop-continues"],
};
