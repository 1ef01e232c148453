/** A run that SystemExit ends leaves its loop behind as the running one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Staying extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    if (failed) setRunningLoop(this);
  }

  protected override checkRunning(): void {
    setRunningLoop(null);
    super.checkRunning();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Staying(options);

export const broken: BrokenLoop = {
  title: "a run that SystemExit ends leaves its loop behind as the running one",
  breaks: ["get_running_loop.afterwards", "run_forever.escape-ends-running"],
  alsoAffects: ["*"],
};
