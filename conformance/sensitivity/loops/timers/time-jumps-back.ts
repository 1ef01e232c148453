/** The clock sometimes goes back by a fraction of a millisecond. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Unsteady extends EventLoop {
  private readings = 0;

  override time(): number {
    this.readings += 1;
    return super.time() - (this.readings % 5 === 0 ? 0.0008 : 0);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Unsteady(options);

export const broken: BrokenLoop = {
  title: "the clock sometimes goes back by a fraction of a millisecond",
  breaks: ["time.never-regresses"],
  alsoAffects: [
    "await-future/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "task*",
    "wait/*",
    "wait_for/*",
  ],
};
