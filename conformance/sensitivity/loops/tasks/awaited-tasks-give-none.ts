/** Awaiting a task gives None. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  override *[Symbol.iterator](): Coroutine<T> {
    yield* super[Symbol.iterator]();
    return null as T;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "awaiting a task gives None",
  breaks: ["task.gives-the-result", "create_task.is-a-future", "task.await.twice"],
  alsoAffects: ["*"],
};
