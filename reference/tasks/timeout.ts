/**
 * A deadline for a part of a coroutine.
 *
 * When the deadline passes, the current task is cancelled like by anybody else; the part under the deadline may clean up and take its time
 * to end. Only when CancelledError comes out of it, and nobody but the deadline had asked for a cancellation, is it
 * turned into TimeoutError. A request by somebody else stays what it is: a cancellation.
 */
import { CancelledError, TimeoutError } from "../errors/asyncio.js";
import { RuntimeError } from "../errors/builtin.js";
import { getRunningLoop } from "../policy/thread-state.js";
import type { Awaitable, Coroutine } from "./awaitable.js";
import { currentTask } from "./introspection.js";

/**
 * Waits for an awaitable inside the current task.
 * @param seconds how long, more than zero.
 * @throws {TimeoutError} if it took longer.
 * @throws {RuntimeError} outside of a task.
 */
export function* withDeadline<T>(seconds: number, awaitable: Awaitable<T>): Coroutine<T> {
  const task = currentTask();
  if (task === null) throw new RuntimeError("a deadline works by cancelling the current task, and no task runs");
  const requestsBefore = task.cancelling();
  let expired = false;
  const timer = getRunningLoop().callLater(seconds, () => {
    expired = true;
    task.cancel();
  });
  try {
    return yield* awaitable;
  } catch (error) {
    if (expired && task.cancelling() - 1 <= requestsBefore && error instanceof CancelledError) {
      throw new TimeoutError().from(error); // wait_for.timeout-error, wait_for.timeout-cause
    }
    throw error;
  } finally {
    timer.cancel();
    if (expired) task.uncancel();
  }
}
