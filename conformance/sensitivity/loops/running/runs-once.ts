/** Run_forever raises RuntimeError if the loop has run before. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private hasRun = false;

  override runForever(): Promise<void> {
    if (this.hasRun) throw new RuntimeError("the loop has run");
    const run = super.runForever();
    this.hasRun = true;
    return run;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_forever raises RuntimeError if the loop has run before",
  breaks: [
    "run_forever.repeatable",
    "run_until_complete.returns-when-done",
    "example.tips-run-until-complete-coroutine",
    "coroutine.nothing-runs-before-the-loop",
    "is_running.false-after-run",
  ],
  alsoAffects: ["*"],
};
