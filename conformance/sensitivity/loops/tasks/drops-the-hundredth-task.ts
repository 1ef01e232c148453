/** Every fiftieth task never makes its first step. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const begun = new WeakSet<object>();
let made = 0;

class Broken<T = unknown> extends Task<T> {
  protected override scheduleStep(): void {
    if (!begun.has(this)) {
      begun.add(this);
      made += 1;
      if (made % 50 === 0) return;
    }
    super.scheduleStep();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "every fiftieth task never makes its first step",
  breaks: ["create_task.start-order"],
  alsoAffects: ["*"],
};
