/** wait makes a task of everything it is given, and gives back the tasks. */
import { ensureFuture, isFuture, Task, wait as reference } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, WaitOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function* waitFor(future: Awaitable<unknown>): Coroutine<unknown> {
  return yield* future;
}

export function* wait(awaitables: Iterable<Awaitable<unknown>>, options: WaitOptions = {}): Coroutine<unknown> {
  const wrapped = [...awaitables].map((awaitable) => (awaitable instanceof Task ? awaitable : ensureFuture(isFuture(awaitable) ? waitFor(awaitable) : awaitable)));
  return yield* reference(wrapped as never, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait gives back other objects than the futures it was given",
  breaks: ["future.accepted-by-wait"],
};
