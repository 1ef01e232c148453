/** A loop that handles a signal asks again and again whether it has come. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  protected override planNextTurn(): void {
    if (this.isRunning() && this.signalHandlers.size > 0) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "a loop that handles a signal asks again and again whether it has come",
  breaks: ["run_forever.idle-does-not-spin"],
};
