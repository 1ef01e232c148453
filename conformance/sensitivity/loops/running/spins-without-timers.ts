/** With no timer to wait for the loop runs one empty iteration after the other. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  protected override planNextTurn(): void {
    if (this.timers.nextMoment() === Infinity) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "with no timer to wait for the loop runs one empty iteration after the other",
  breaks: ["run_forever.idle-does-not-spin"],
};
