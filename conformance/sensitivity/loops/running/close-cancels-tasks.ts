/** Close cancels the pending tasks. */
import { allTasks, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Thorough extends EventLoop {
  override close(): void {
    if (!this.isRunning() && !this.isClosed()) {
      this.ready.clear();
      for (const task of allTasks(this)) task.cancel();
      for (let round = 0; round < 3; round += 1) this.runBatch(this.takeBatch());
    }
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Thorough(options);

export const broken: BrokenLoop = {
  title: "close cancels the pending tasks",
  breaks: ["close.pending-tasks-stay-pending"],
  alsoAffects: [
    "asyncgen/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
