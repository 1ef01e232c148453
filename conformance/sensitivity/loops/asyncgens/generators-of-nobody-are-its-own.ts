/** A loop that was shut down warns as well when a generator is first iterated while no loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lingering extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    setRunningLoop(this);
  }

  protected override checkRunning(): void {
    setRunningLoop(null);
    super.checkRunning();
  }

  override close(): void {
    setRunningLoop(null);
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lingering(options);

export const broken: BrokenLoop = {
  title: "a loop takes generators for its own that are first iterated after its run",
  breaks: ["shutdown_asyncgens.outside-a-run"],
  alsoAffects: ["*"],
};
