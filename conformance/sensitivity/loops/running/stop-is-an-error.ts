/** Run_forever raises RuntimeError when stop has ended it. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private waiting = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.waiting = true;
    return super.runUntilComplete(awaitable).finally(() => (this.waiting = false));
  }

  protected override endRun(error: unknown, failed: boolean): void {
    if (failed || this.waiting) super.endRun(error, failed);
    else super.endRun(new RuntimeError("the loop was stopped"), true);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_forever raises RuntimeError when stop has ended it",
  breaks: [
    "run_forever.returns-after-stop",
    "example.overview-run-forever",
    "example.overview-stop",
    "example.hello-world",
    "example.tips-run-forever",
    "example.display-date-ends",
    "example.display-date-first",
    "example.shutdown-asyncgens",
  ],
  alsoAffects: ["*"],
};
