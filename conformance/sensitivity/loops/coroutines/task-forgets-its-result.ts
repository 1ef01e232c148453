/** A task knows that it ended, not with what. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class BrokenTask<T = unknown> extends Task<T> {
  protected override endWithResult(_value: T): void {
    super.endWithResult(null as T);
  }
}

export const newEventLoop = loopsWithTasks(BrokenTask);
export { BrokenTask as Task };

export const broken: BrokenLoop = {
  title: "a task gives None for what its coroutine returned",
  breaks: ["coroutine.create-task-runs-it", "coroutine.ensure-future-runs-it"],
  alsoAffects: [
    "await-future/*",
    "awaitable/*",
    "call_soon_threadsafe/wakes-loop-inside-run_until_complete",
    "coroutine/*",
    "create_task/*",
    "current_task/loop-argument.other-loop",
    "ensure_future/*",
    "example-overview/*",
    "example-tips/*",
    "example/shutdown-asyncgens-after-an-error",
    "future-waiting/*",
    "gather/*",
    "isfuture/gather",
    "run/*",
    "run_forever/*",
    "run_in_executor/*",
    "run_until_complete/*",
    "set_task_factory/*",
    "shield/*",
    "sleep/returns-a-coroutine",
    "task-cancel/*",
    "task/*",
    "uncancel/*",
    "wait/*",
    "wait_for/*",
  ],
};
