/** Run_coroutine_threadsafe takes the first step of the coroutine itself. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { runCoroutineThreadsafe as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  hurry(): void {
    this.runBatch(this.takeBatch());
    this.runBatch(this.takeBatch());
  }

  hurryInside(): void {
    const { taskInStep } = this;
    this.taskInStep = null;
    this.hurry();
    this.taskInStep = taskInStep;
  }
}

export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  const future = reference(coroutine, loop);
  if (loop instanceof Hasty && !loop.isRunning()) loop.hurry();
  else if (loop instanceof Hasty) loop.hurryInside();
  return future;
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "run_coroutine_threadsafe takes the first step of the coroutine itself",
  breaks: ["run_coroutine_threadsafe.returns-at-once"],
  alsoAffects: ["run_coroutine_threadsafe/*"],
};
