/** Run_forever returns when no callback is ready, although timers are pending. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Impatient extends EventLoop {
  protected override planNextTurn(): void {
    this.timers.discardCancelled();
    if (this.ready.length === 0 && this.timers.length > 0 && this.hasWaited) this.endRun(undefined, false);
    else super.planNextTurn();
    this.hasWaited = true;
  }

  private hasWaited = false;
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Impatient(options);

export const broken: BrokenLoop = {
  title: "run_forever returns when no callback is ready, although timers are pending",
  breaks: ["run_forever.runs-until-stop"],
  alsoAffects: ["*"],
};
