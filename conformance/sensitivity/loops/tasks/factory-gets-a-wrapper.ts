/** The factory receives a coroutine that the loop made around the given one. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function* wrap<T>(coroutine: Coroutine<T>): Coroutine<T> {
  return yield* coroutine;
}

class Broken extends EventLoop {
  private given: TaskFactory | null = null;

  override setTaskFactory(factory: TaskFactory | null): void {
    super.setTaskFactory(factory);
    this.given = factory;
    if (factory !== null) this.taskFactory = (loop, coroutine, options) => (options === undefined ? factory(loop, wrap(coroutine)) : factory(loop, wrap(coroutine), options));
  }

  override getTaskFactory(): TaskFactory | null {
    return this.given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the factory receives a coroutine that the loop made around the given one",
  breaks: ["set_task_factory.receives-coroutine", "set_task_factory.signature"],
  alsoAffects: ["set_task_factory/*", "get_task_factory/*"],
};
