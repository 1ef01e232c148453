/** A refused run of a second loop empties the ready queue of the running one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runForever(): Promise<void> {
    const running = runningLoopOrNull();
    if (running instanceof Broken && running !== this) running.ready.clear();
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a refused run of a second loop empties the ready queue of the running one",
  breaks: ["run_forever.other-loop-error-harmless"],
  alsoAffects: ["*"],
};
