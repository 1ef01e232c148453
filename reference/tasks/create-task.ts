/** The module's own way to make a task: on the loop that runs. Source: asyncio-tips, 1. */
import type { CreateTaskOptions } from "../loop/event-loop.js";
import { getRunningLoop } from "../policy/thread-state.js";
import type { Coroutine } from "./awaitable.js";
import type { Task } from "./task.js";

/**
 * Schedules a coroutine on the running loop.
 * @throws {RuntimeError} if no loop runs in this thread.
 */
export function createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
  return getRunningLoop().createTask(coroutine, options); // create_task.module-function
}
