/** Get_coro of a task is a coroutine that the task made around the one it was given. */
import { Task } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

function* wrap<T>(coroutine: Coroutine<T>): Coroutine<T> {
  return yield* coroutine;
}

class Broken<T = unknown> extends Task<T> {
  override getCoro(): Coroutine<T> {
    return wrap(super.getCoro());
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "get_coro of a task is a coroutine that the task made around the one it was given",
  breaks: ["task.get-coro"],
};
