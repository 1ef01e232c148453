/** In debug mode the loop runs one empty iteration after the other. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  protected override planNextTurn(): void {
    if (this.isRunning() && this.getDebug()) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "in debug mode the loop runs one empty iteration after the other",
  breaks: ["run_forever.idle-does-not-spin"],
};
