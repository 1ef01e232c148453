/** Sleep needs no running loop, but takes the current one, or a new one. */
import { newEventLoop } from "../../../../reference/index.js";
import type { Coroutine, Future } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { sleep as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function sleep<T>(delay: number, value?: T): Coroutine<T | undefined> {
  if (runningLoopOrNull() !== null || delay <= 0) return reference(delay, value as T);
  return waitOn(newEventLoop().createFuture<T>());
}

function* waitOn<T>(future: Future<T>): Coroutine<T> {
  return yield* future;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "sleep needs no running loop, but takes the current one, or a new one",
  breaks: ["sleep.needs-a-running-loop"],
  alsoAffects: ["*"],
};
