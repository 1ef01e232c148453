/** Is_running tells whether any loop runs in the thread. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Confused extends EventLoop {
  override isRunning(): boolean {
    return super.isRunning() || runningLoopOrNull() !== null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Confused(options);

export const broken: BrokenLoop = {
  title: "is_running tells whether any loop runs in the thread",
  breaks: ["is_running.other-loop"],
};
