/** A coroutine that returns a sequence of one element gives its task that element. */
import { Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTasks } from "../../loops-with.js";

class Broken<T = unknown> extends Task<T> {
  protected override endWithResult(value: T): void {
    super.endWithResult(Array.isArray(value) && value.length === 1 ? (value[0] as T) : value);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a sequence of one element that a coroutine returns is unpacked",
  breaks: ["task.result.sequence"],
  alsoAffects: ["gather/*", "run*", "*"],
};
