/** A loop says that it runs while any loop of its thread runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Following extends EventLoop {
  override isRunning(): boolean {
    return runningLoopOrNull() !== null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Following(options);

export const broken: BrokenLoop = {
  title: "a loop says that it runs while any loop of its thread runs",
  breaks: ["new_event_loop.not-running", "set_event_loop.does-not-run", "new_event_loop.independent"],
  alsoAffects: ["*"],
};
