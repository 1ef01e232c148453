/**
 * A whole program in one call: a loop of its own, the main coroutine, and everything closed afterwards.
 *
 * When the main coroutine has ended, tasks that it left behind are cancelled and waited for, asynchronous generators are closed, the default executor
 * is shut down, and the loop is closed: in this order, because each may still need what comes after it.
 *
 * Source: asyncio-overview, Event loops (asyncio.run).
 */
import { RuntimeError, ValueError } from "../errors/builtin.js";
import type { EventLoop } from "../loop/event-loop.js";
import { newEventLoop, runningLoopOrNull, setEventLoop } from "../policy/thread-state.js";
import { describeValue } from "../printing/describe.js";
import { isCoroutine } from "./awaitable.js";
import type { Coroutine } from "./awaitable.js";
import { gather } from "./gather.js";
import { allTasks } from "./introspection.js";

export interface RunOptions {
  /** Whether the loop runs in debug mode; by default as the environment says. */
  readonly debug?: boolean;
  /** Makes the loop to run on. Default: `newEventLoop`. */
  readonly loopFactory?: () => EventLoop;
}

/**
 * Runs a coroutine on a new loop, which is closed in the end.
 * @returns a promise for the coroutine's result.
 * @throws {RuntimeError} at once, if a loop runs in this thread.
 * @throws {ValueError} at once, if it is no coroutine.
 */
export function run<T>(main: Coroutine<T>, options: RunOptions = {}): Promise<T> {
  if (runningLoopOrNull() !== null) throw new RuntimeError("run() starts a loop of its own and cannot be called while one runs in this thread");
  if (!isCoroutine(main)) throw new ValueError(`run() needs a coroutine, got ${describeValue(main)}`);
  const loop = (options.loopFactory ?? newEventLoop)(); // run.new-loop, run.loop-factory
  setEventLoop(loop);
  if (options.debug !== undefined) loop.setDebug(options.debug);
  return runAndClose(loop, main);
}

async function runAndClose<T>(loop: EventLoop, main: Coroutine<T>): Promise<T> {
  try {
    return await loop.runUntilComplete(main);
  } finally {
    try {
      await cancelAllTasks(loop);
      await loop.runUntilComplete(loop.shutdownAsyncgens());
      await loop.runUntilComplete(loop.shutdownDefaultExecutor());
    } finally {
      setEventLoop(null);
      loop.close();
    }
  }
}

async function cancelAllTasks(loop: EventLoop): Promise<void> {
  const tasks = [...allTasks(loop)];
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  await loop.runUntilComplete(gather(tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled() || task.exception() === null) continue;
    loop.callExceptionHandler({ message: "unhandled exception during the shutdown of run()", exception: task.exception(), task });
  }
}
