/** Is_running returns 1 while the loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override isRunning(): boolean {
    return super.isRunning() && (1 as never);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "is_running returns 1 while the loop runs",
  breaks: ["is_running.true-in-callback", "run.loop-is-running"],
  alsoAffects: ["*"],
};
