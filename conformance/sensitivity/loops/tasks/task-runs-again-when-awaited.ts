/** A task that is awaited when it is done raises RuntimeError, like a coroutine that has run. */
import { RuntimeError, Task } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

const seen = new WeakSet<object>();

class Broken<T = unknown> extends Task<T> {
  override *[Symbol.iterator](): Coroutine<T> {
    if (this.done() && seen.has(this)) throw new RuntimeError("a task cannot be awaited again");
    seen.add(this);
    return yield* super[Symbol.iterator]();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a task that is awaited when it is done raises RuntimeError, like a coroutine that has run",
  breaks: ["task.await.twice"],
  alsoAffects: ["*"],
};
