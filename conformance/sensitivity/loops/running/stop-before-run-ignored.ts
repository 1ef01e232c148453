/** A run forgets a stop that came before it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  override runForever(): Promise<void> {
    const run = super.runForever();
    this.stopping = false;
    return run;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "a run forgets a stop that came before it",
  breaks: ["stop.before-run-returns", "stop.before-run-scheduled-callbacks"],
  alsoAffects: ["*"],
};
