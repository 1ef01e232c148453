/** The callback whose exception came out of the run is called again in the next one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Repeating extends EventLoop {
  private current: Handle | null = null;

  protected override runHandle(handle: Handle): void {
    this.current = handle;
    super.runHandle(handle);
  }

  protected override endRun(error: unknown, failed: boolean): void {
    if (failed && this.current !== null) this.ready.push(this.current);
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Repeating(options);

export const broken: BrokenLoop = {
  title: "the callback whose exception came out of the run is called again in the next one",
  breaks: ["run_forever.escape-not-repeated"],
  alsoAffects: ["*"],
};
