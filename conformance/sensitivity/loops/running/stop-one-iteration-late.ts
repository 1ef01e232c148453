/** After stop the loop runs one more iteration, with what the last batch registered. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Late extends EventLoop {
  protected override runOnce(): void {
    super.runOnce();
    if (this.stopping) super.runOnce();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Late(options);

export const broken: BrokenLoop = {
  title: "after stop the loop runs one more iteration, with what the last batch registered",
  breaks: ["stop.later-callbacks-wait", "stop.before-run-nested-wait", "run_until_complete.later-callbacks-wait"],
  alsoAffects: ["*"],
};
