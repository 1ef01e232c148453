/** A message of cancel that counts as false is dropped. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    return super.cancel(Boolean(message) ? message : undefined);
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a message of cancel that counts as false is dropped",
  breaks: ["task.cancel.message"],
};
