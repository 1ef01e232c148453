/** What comes out of the run is a new SystemExit, not the one that was raised. */
import { EventLoop, SystemExit } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Copying extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    super.reportFailedHandle(handle, error instanceof SystemExit ? new SystemExit() : error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Copying(options);

export const broken: BrokenLoop = {
  title: "what comes out of the run is a new SystemExit, not the one that was raised",
  breaks: ["run_forever.system-exit-escapes"],
  alsoAffects: ["*"],
};
