/** From the second run on run_forever returns as soon as it would have to wait. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Impatient extends EventLoop {
  private runs = 0;

  override runForever(): Promise<void> {
    const run = super.runForever();
    this.runs += 1;
    return run;
  }

  protected override planNextTurn(): void {
    if (this.runs > 1 && this.ready.length === 0) this.endRun(undefined, false);
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Impatient(options);

export const broken: BrokenLoop = {
  title: "from the second run on run_forever returns as soon as it would have to wait",
  breaks: ["run_forever.repeatable"],
  alsoAffects: ["*"],
};
