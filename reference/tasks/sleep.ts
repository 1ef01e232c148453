/**
 * Waiting for time to pass.
 *
 * A sleep is a future and a timer that completes it. A sleep of nothing is cheaper and exact: one bare `yield`, which lets every callback
 * that is ready now run once before the coroutine goes on.
 *
 * Source: Base Event Loop, Delayed calls (asyncio.sleep); asyncio-overview, Sleep.
 */
import type { Future } from "../futures/future.js";
import { ValueError } from "../errors/builtin.js";
import { getRunningLoop } from "../policy/thread-state.js";
import type { Coroutine } from "./awaitable.js";

function wakeUp<T>(future: Future<T>, value: T): void {
  if (!future.done()) future.setResult(value);
}

export function sleep(delay: number): Coroutine<undefined>;
export function sleep<T>(delay: number, value: T): Coroutine<T>;
/**
 * A coroutine that ends after a delay.
 * @param delay seconds; zero or less means one turn through the loop.
 * @param value what the coroutine returns.
 * @throws {ValueError} when awaited, if the delay is not a number.
 */
export function* sleep<T>(delay: number, value?: T): Coroutine<T | undefined> {
  if (delay <= 0) {
    yield; // sleep.zero-yields-once
    return value;
  }
  // sleep.nan
  if (Number.isNaN(delay)) throw new ValueError("a delay must be a number of seconds, not NaN");
  const loop = getRunningLoop();
  const future = loop.createFuture<T | undefined>();
  const timer = loop.callLater(delay, wakeUp<T | undefined>, future, value);
  try {
    return yield* future;
  } finally {
    timer.cancel();
  }
}
