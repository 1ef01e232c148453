/** A coroutine that gives control back is resumed in the same callback. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override suspend(yielded: unknown): void {
    if (yielded === undefined) this.stepCallback();
    else super.suspend(yielded);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a coroutine that gives control back is resumed in the same callback",
  breaks: ["task.step.bare-yield", "task.step.alternate", "sleep.zero-yields-once"],
  alsoAffects: ["*"],
};
