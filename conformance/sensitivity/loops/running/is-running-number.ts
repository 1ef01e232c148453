/** Is_running returns 1 and 0. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Numeric extends EventLoop {
  override isRunning(): boolean {
    return Number(super.isRunning()) as unknown as boolean;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Numeric(options);

export const broken: BrokenLoop = {
  title: "is_running returns 1 and 0",
  breaks: ["is_running.returns-bool"],
  alsoAffects: ["*"],
};
