/** A request to stop outlives the exception that ended its run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sticky extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    const stopping = this.stopping && failed;
    super.endRun(error, failed);
    this.stopping = stopping;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sticky(options);

export const broken: BrokenLoop = {
  title: "a request to stop outlives the exception that ended its run",
  breaks: ["run_forever.escape-forgets-stop"],
  alsoAffects: ["*"],
};
