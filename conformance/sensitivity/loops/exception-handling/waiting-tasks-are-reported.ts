/** Tasks that are pending when a run ends are reported as destroyed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    for (const task of this.tasks.pending()) this.callExceptionHandler({ message: "Task was destroyed but it is pending!", task });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "tasks that are pending when a run ends are reported as destroyed",
  breaks: ["exception_handler.destroyed-pending-task-keys", "task.destroyed-pending"],
  alsoAffects: ["*"],
};
