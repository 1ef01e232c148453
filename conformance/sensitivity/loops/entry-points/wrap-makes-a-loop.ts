/** Without a loop wrap_future takes a new one. */
import { EventLoop, newEventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Future } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { wrapFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop?: EventLoop): Future<T> {
  return reference(future, loop ?? (runningLoopOrNull() === null ? undefined : newEventLoop()));
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "without a loop wrap_future takes a new one",
  breaks: ["wrap_future.running-loop"],
  alsoAffects: ["wrap_future/*"],
};
