/**
 * Which task runs, and which ones there are.
 *
 * Source: de facto behaviour of asyncio (current_task, all_tasks).
 */
import type { EventLoop } from "../loop/event-loop.js";
import { getRunningLoop } from "../policy/thread-state.js";
import type { Task } from "./task.js";

/**
 * The task whose step runs at this moment; null in a plain callback.
 * @param loop by default the running loop.
 * @throws {RuntimeError} without an argument, if no loop runs.
 */
export function currentTask(loop: EventLoop = getRunningLoop()): Task | null {
  return loop.currentTask();
}

/**
 * The tasks of a loop that are not done.
 * @param loop by default the running loop.
 * @throws {RuntimeError} without an argument, if no loop runs.
 */
export function allTasks(loop: EventLoop = getRunningLoop()): Set<Task> {
  return loop.tasks.pending();
}
