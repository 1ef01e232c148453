/** Is_closed returns 1 and 0. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Numeric extends EventLoop {
  override isClosed(): boolean {
    return Number(super.isClosed()) as unknown as boolean;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Numeric(options);

export const broken: BrokenLoop = {
  title: "is_closed returns 1 and 0",
  breaks: ["is_closed.returns-bool"],
  alsoAffects: ["*"],
};
