/** Before a timer that is more than a minute away the loop asks again and again whether it is due. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  protected override planNextTurn(): void {
    if (this.timers.nextMoment() - this.time() > 60) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "before a timer that is more than a minute away the loop asks again and again whether it is due",
  breaks: ["run_forever.idle-does-not-spin"],
};
