/** Timers that are due are dropped when SystemExit leaves the run. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    for (let rest = failed ? this.ready.length : 0; rest > 0; rest -= 1) {
      const handle = this.ready.shift();
      if (handle !== undefined && !(handle instanceof TimerHandle)) this.ready.push(handle);
    }
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "timers that are due are dropped when SystemExit leaves the run",
  breaks: ["run_forever.escape-keeps-timers"],
  alsoAffects: ["*"],
};
