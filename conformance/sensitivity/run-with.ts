/**
 * `run` in steps that can be replaced one by one.
 *
 * What goes wrong with a runner of whole programs is nearly always one step of it: something is not refused, not taken into account, not
 * cleaned up. Left alone, the steps together do what the reference's own `run` does.
 */
import {
  allTasks,
  gather,
  isCoroutine,
  newEventLoop,
  RuntimeError,
  setEventLoop,
  ValueError,
} from "../../reference/index.js";
import type { Coroutine, EventLoop, run, RunOptions, Task } from "../../reference/index.js";
import { runningLoopOrNull } from "../../reference/policy/thread-state.js";

export interface RunSteps {
  /** Throws if a loop runs already. */
  refuseInside(): void;
  /** What is run for what was passed; throws for what cannot be run. */
  take(main: unknown): Coroutine<unknown>;
  makeLoop(options: RunOptions): EventLoop;
  setCurrent(loop: EventLoop): void;
  setDebug(loop: EventLoop, options: RunOptions): void;
  runMain(loop: EventLoop, main: Coroutine<unknown>): Promise<unknown>;
  cancelTasks(loop: EventLoop, tasks: readonly Task[], failed: boolean): Promise<void>;
  closeGenerators(loop: EventLoop): Promise<void>;
  shutDownExecutor(loop: EventLoop): Promise<void>;
  unsetCurrent(): void;
  close(loop: EventLoop, failed: boolean): void;
}

const correct: RunSteps = {
  refuseInside: () => {
    if (runningLoopOrNull() !== null) throw new RuntimeError("a loop runs already");
  },
  take: (main) => {
    if (!isCoroutine(main)) throw new ValueError("a coroutine is required");
    return main;
  },
  makeLoop: (options) => (options.loopFactory ?? newEventLoop)(),
  setCurrent: setEventLoop,
  setDebug: (loop, { debug }) => {
    if (debug !== undefined) loop.setDebug(debug);
  },
  runMain: (loop, main) => loop.runUntilComplete(main),
  cancelTasks: cancelAndWait,
  closeGenerators: (loop) => loop.runUntilComplete(loop.shutdownAsyncgens()),
  shutDownExecutor: (loop) => loop.runUntilComplete(loop.shutdownDefaultExecutor()),
  unsetCurrent: () => setEventLoop(null),
  close: (loop) => loop.close(),
};

/** Cancels the tasks, waits for them, and reports those that failed. */
export async function cancelAndWait(loop: EventLoop, tasks: readonly Task[]): Promise<void> {
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  await loop.runUntilComplete(gather(tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled() || task.exception() === null) continue;
    loop.callExceptionHandler({ message: "unhandled exception during the shutdown of run()", exception: task.exception(), task });
  }
}

/** A `run` in which these steps are different. */
export function runWith(change: Partial<RunSteps>): typeof run {
  const steps: RunSteps = { ...correct, ...change };
  const finish = async (loop: EventLoop, failed: boolean): Promise<void> => {
    try {
      await steps.cancelTasks(loop, [...allTasks(loop)], failed);
      await steps.closeGenerators(loop);
      await steps.shutDownExecutor(loop);
    } finally {
      steps.unsetCurrent();
      steps.close(loop, failed);
    }
  };
  const runAndClose = async (loop: EventLoop, main: Coroutine<unknown>): Promise<unknown> => {
    let result: unknown;
    try {
      result = await steps.runMain(loop, main);
    } catch (error) {
      await finish(loop, true);
      throw error;
    }
    await finish(loop, false);
    return result;
  };
  const changed = (main: unknown, options: RunOptions = {}): Promise<unknown> => {
    steps.refuseInside();
    const coroutine = steps.take(main);
    const loop = steps.makeLoop(options);
    steps.setCurrent(loop);
    steps.setDebug(loop, options);
    return runAndClose(loop, coroutine);
  };
  return changed as typeof run;
}

