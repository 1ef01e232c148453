/** Callbacks that are registered between two runs are dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  private hasRun = false;

  protected override addReady(handle: Handle): void {
    if (this.isRunning() || !this.hasRun) super.addReady(handle);
  }

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const before = this.hasRun;
    this.hasRun = false;
    const run = super.runUntilComplete(awaitable);
    this.hasRun = before || true;
    return run;
  }

  override runForever(): Promise<void> {
    const run = super.runForever();
    this.hasRun = true;
    return run;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "callbacks that are registered between two runs are dropped",
  breaks: ["call_soon.kept-until-run", "call_soon.fifo-across-runs"],
  alsoAffects: ["*"],
};
