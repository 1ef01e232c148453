/** The first step of a task waits behind everything that is queued, like a timer. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();

class Broken<T = unknown> extends Task<T> {
  protected override scheduleStep(): void {
    if (begun.has(this)) return super.scheduleStep();
    begun.add(this);
    this.loop.callLaterIn(this.context, 0, this.stepCallback);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the first step of a task waits behind everything that is queued, like a timer",
  breaks: ["create_task.first-step-in-call-soon-order"],
  alsoAffects: ["*"],
};
