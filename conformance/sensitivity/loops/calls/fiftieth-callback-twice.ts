/** The fiftieth callback of a loop is called twice. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stuttering extends EventLoop {
  private count = 0;

  protected override runHandle(handle: Handle): void {
    super.runHandle(handle);
    this.count += 1;
    if (this.count === 50) super.runHandle(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuttering(options);

export const broken: BrokenLoop = {
  title: "the fiftieth callback of a loop is called twice",
  breaks: ["call_soon.exactly-once"],
  alsoAffects: ["*"],
};
