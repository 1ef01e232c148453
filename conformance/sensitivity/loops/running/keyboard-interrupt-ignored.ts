/** KeyboardInterrupt of a callback is ignored. */
import { EventLoop, KeyboardInterrupt } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deaf extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (!(error instanceof KeyboardInterrupt)) super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deaf(options);

export const broken: BrokenLoop = {
  title: "KeyboardInterrupt of a callback is ignored",
  breaks: ["run_forever.keyboard-interrupt-escapes", "run_until_complete.keyboard-interrupt-escapes"],
  alsoAffects: ["*"],
};
