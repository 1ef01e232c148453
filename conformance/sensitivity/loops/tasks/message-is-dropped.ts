/** The message of cancel is dropped. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(_message?: unknown): boolean {
    return super.cancel();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the message of cancel is dropped",
  breaks: ["task.cancel.message", "task.cancel.message-outside", "task.cancel.message-before-first-step"],
  alsoAffects: ["*message*", "*cancel*"],
};
