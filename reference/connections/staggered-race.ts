/**
 * Several attempts at the same thing, each begun a little after the one before ("happy eyeballs").
 *
 * The next attempt begins when the delay is over, or at once when the latest has failed. The first success wins: the others are cancelled and
 * waited for, and what one of them may still have achieved is given back.
 *
 * Source: RFC 8305.
 */
import { isOrdinaryException } from "../errors/classify.js";
import type { EventLoop } from "../loop/event-loop.js";
import type { Coroutine } from "../tasks/awaitable.js";
import type { Task } from "../tasks/task.js";
import { FIRST_COMPLETED, wait } from "../tasks/wait.js";

export interface Race<T> {
  readonly attempts: readonly (() => Coroutine<T>)[];
  /** Seconds between two attempts. */
  readonly delay: number;
  /** Gives back what a loser has achieved. */
  readonly discard: (result: T) => void;
}

/** @returns what the winner has achieved; null if all attempts failed. */
export function* staggeredRace<T>(loop: EventLoop, race: Race<T>): Coroutine<T | null> {
  const coming = [...race.attempts];
  const running: Task<T>[] = [];
  let winner: Task<T> | null = null;
  try {
    while (winner === null && (coming.length > 0 || running.length > 0)) {
      const next = coming.shift();
      if (next !== undefined) running.push(loop.createTask(next()));
      winner = yield* firstSuccess(running, coming.length > 0 ? race.delay : null);
    }
    return winner === null ? null : winner.result();
  } finally {
    const losers = running.filter((task) => task !== winner);
    for (const task of losers) task.cancel();
    if (losers.length > 0) yield* wait(losers);
    for (const task of losers) {
      if (!task.cancelled() && task.exception() === null) race.discard(task.result());
    }
  }
}

/** Waits for a success, until the latest attempt has failed or the delay is over. Failed tasks leave the list. */
function* firstSuccess<T>(running: Task<T>[], delay: number | null): Coroutine<Task<T> | null> {
  const latest = running.at(-1);
  const started = running[0]?.getLoop().time() ?? 0;
  while (running.length > 0) {
    const passed = (running[0]?.getLoop().time() ?? 0) - started;
    const timeout = delay === null ? null : Math.max(0, delay - passed);
    const [done] = yield* wait(running, { timeout, returnWhen: FIRST_COMPLETED });
    if (done.size === 0) return null;
    for (const task of [...running]) {
      if (!task.done()) continue;
      if (task.cancelled()) task.result();
      const error = task.exception();
      if (error === null) return task;
      running.splice(running.indexOf(task), 1);
      if (!isOrdinaryException(error)) throw error;
    }
    if (delay !== null && latest !== undefined && latest.done()) return null;
  }
  return null;
}
