/** Run_forever returns when neither a callback nor a timer is left. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Impatient extends EventLoop {
  protected override planNextTurn(): void {
    this.timers.discardCancelled();
    if (this.ready.length === 0 && this.timers.length === 0) this.endRun(undefined, false);
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Impatient(options);

export const broken: BrokenLoop = {
  title: "run_forever returns when neither a callback nor a timer is left",
  breaks: ["run_forever.runs-until-stop", "handle.cancel-only-timer"],
  alsoAffects: ["*"],
};
