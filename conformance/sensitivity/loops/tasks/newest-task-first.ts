/** Tasks that were created in the same iteration make their first steps in the opposite order. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();
const waiting: (() => void)[] = [];

class Broken<T = unknown> extends Task<T> {
  protected override scheduleStep(): void {
    if (begun.has(this)) return super.scheduleStep();
    begun.add(this);
    waiting.push(() => this.loop.callSoonIn(this.context, this.stepCallback));
    if (waiting.length === 1) this.loop.callSoon(() => waiting.splice(0).reverse().forEach((schedule) => schedule()));
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "tasks that were created in the same iteration make their first steps in the opposite order",
  breaks: ["create_task.start-order", "create_task.first-step-in-call-soon-order"],
  alsoAffects: ["*"],
};
