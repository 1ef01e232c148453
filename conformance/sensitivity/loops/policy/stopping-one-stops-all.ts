/** Stop stops whatever loop runs in the thread, too. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Chained extends EventLoop {
  override stop(): void {
    super.stop();
    const running = runningLoopOrNull();
    if (running !== null && running !== this) running.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Chained(options);

export const broken: BrokenLoop = {
  title: "stop stops whatever loop runs in the thread, too",
  breaks: ["new_event_loop.independent"],
};
