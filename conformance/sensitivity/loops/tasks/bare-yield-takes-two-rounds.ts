/** A coroutine that gives control back is resumed in the iteration after the next. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override suspend(yielded: unknown): void {
    if (yielded === undefined) this.loop.callSoonIn(this.context, () => this.scheduleStep());
    else super.suspend(yielded);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a coroutine that gives control back is resumed in the iteration after the next",
  breaks: ["task.step.bare-yield", "sleep.zero-yields-once"],
  alsoAffects: ["*"],
};
