/** The clock goes at double pace. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fast extends EventLoop {
  override time(): number {
    return super.time() * 2;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fast(options);

export const broken: BrokenLoop = {
  title: "the clock goes at double pace",
  breaks: ["time.seconds", "call_later.not-before", "call_at.not-before"],
  alsoAffects: [
    "await-future/*",
    "call_at/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "gather/*",
    "run_in_executor/*",
    "shield/*",
    "sleep/*",
    "slow_callback_duration/*",
    "stop/*",
    "task*",
    "timer_handle/*",
    "wait/*",
    "wait_for/*",
  ],
};
