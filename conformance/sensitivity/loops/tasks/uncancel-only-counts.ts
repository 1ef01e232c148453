/** Uncancel down to 0 does not take a pending CancelledError back. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override uncancel(): number {
    const pending = this.mustCancel;
    const left = super.uncancel();
    this.mustCancel = pending;
    return left;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "uncancel down to 0 does not take a pending CancelledError back",
  breaks: ["task.uncancel.clears-pending-request"],
};
