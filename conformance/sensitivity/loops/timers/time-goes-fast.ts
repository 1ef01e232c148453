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
};
