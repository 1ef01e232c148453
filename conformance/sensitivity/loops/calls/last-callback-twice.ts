/** A callback that leaves the queue empty is called again in the next run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stuttering extends EventLoop {
  private last: Handle | null = null;

  protected override runHandle(handle: Handle): void {
    super.runHandle(handle);
    this.last = handle;
  }

  protected override endRun(error: unknown, failed: boolean): void {
    if (!failed && this.ready.length === 0 && this.last !== null && this.timers.length === 0) this.ready.push(this.last);
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuttering(options);

export const broken: BrokenLoop = {
  title: "a callback that leaves the queue empty is called again in the next run",
  breaks: ["call_soon.exactly-once"],
  alsoAffects: ["*"],
};
