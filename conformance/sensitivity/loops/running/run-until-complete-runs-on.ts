/** Run_until_complete ends one iteration after it could. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Late extends EventLoop {
  private stopsLater = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.stopsLater = true;
    return super.runUntilComplete(awaitable).finally(() => (this.stopsLater = false));
  }

  override stop(): void {
    if (!this.stopsLater) {
      super.stop();
      return;
    }
    this.stopsLater = false;
    this.callSoon(() => super.stop());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Late(options);

export const broken: BrokenLoop = {
  title: "run_until_complete ends one iteration after it could",
  breaks: ["run_until_complete.later-callbacks-wait"],
  alsoAffects: ["*"],
};
