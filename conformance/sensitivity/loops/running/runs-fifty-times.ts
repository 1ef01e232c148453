/** Run_forever raises RuntimeError at the fifty-first run. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private runs = 0;

  override runForever(): Promise<void> {
    this.runs += 1;
    if (this.runs > 50) throw new RuntimeError("the loop has run too often");
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_forever raises RuntimeError at the fifty-first run",
  breaks: ["run_forever.repeatable"],
};
