/** A task that a callback creates begins only when a coroutine is stepped next. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Future, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function* after<T>(gate: Future, coroutine: Coroutine<T>): Coroutine<T> {
  yield* gate;
  return yield* coroutine;
}

class Broken extends EventLoop {
  private readonly waiting: (() => void)[] = [];

  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    if (!this.isRunning() || this.currentTask() !== null) return super.makeTask(coroutine, options);
    const gate = this.createFuture();
    const task = super.makeTask(after(gate, coroutine), options);
    this.callSoon(() => this.callSoon(() => this.waiting.push(() => void (gate.done() || gate.setResult(null)))));
    return task;
  }

  override enterTask<T>(task: Task<T>): void {
    super.enterTask(task);
    this.callSoon(() => this.waiting.splice(0).forEach((open) => open()));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a task that a callback creates begins only when a coroutine is stepped next",
  breaks: ["create_task.schedules"],
  alsoAffects: ["*"],
};
