/** Time of a closed loop raises RuntimeError. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  override time(): number {
    this.checkClosed();
    return super.time();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "time of a closed loop raises RuntimeError",
  breaks: ["time.closed-loop"],
  alsoAffects: ["call_at/*", "call_later/*", "handle/*", "timer_handle/*"],
};
