/** The message of cancel becomes a text. */
import { Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override cancel(message?: unknown): boolean {
    return super.cancel(message === undefined ? undefined : String(message));
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "the message of cancel becomes a text",
  breaks: ["task.cancel.message"],
  alsoAffects: ["*message*"],
};
