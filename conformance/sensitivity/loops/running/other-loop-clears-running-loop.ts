/** When a second loop is refused, the thread forgets which loop is running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  protected override checkRunning(): void {
    try {
      super.checkRunning();
    } catch (error) {
      if (!this.isRunning()) setRunningLoop(null);
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "when a second loop is refused, the thread forgets which loop is running",
  breaks: ["run_forever.other-loop-error-harmless"],
};
