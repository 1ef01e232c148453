/** A loop is closed when an exception comes out of its run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Final extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    if (failed) this.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Final(options);

export const broken: BrokenLoop = {
  title: "a loop is closed when an exception comes out of its run",
  breaks: ["run_forever.escape-leaves-usable"],
  alsoAffects: ["*"],
};
