/** What a callback registers waits until the next timer is due. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lazy extends EventLoop {
  protected override planNextTurn(): void {
    this.timers.discardCancelled();
    const moment = this.timers.nextMoment();
    if (this.ready.length > 0 && moment !== Infinity) this.driver.sleep(Math.max(0, moment - this.time()));
    else super.planNextTurn();
  }

  protected override takeTurn(): void {
    const { openBridges } = this;
    this.openBridges += 1; // one iteration for each turn
    try {
      super.takeTurn();
    } finally {
      this.openBridges = openBridges;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lazy(options);

export const broken: BrokenLoop = {
  title: "what a callback registers waits until the next timer is due",
  breaks: ["call_soon.as-soon-as-possible"],
  alsoAffects: ["*"],
};
