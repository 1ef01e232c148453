/** The constructor remembers the first loop it was used with. */
import { Future, getEventLoop, isFuture } from "../../../../reference/index.js";
import type { EventLoop, FutureOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let first: WeakRef<EventLoop> | undefined;

class BrokenFuture<T = unknown> extends Future<T> {
  /** The loops go on making futures of the reference's class, and these count as well. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isFuture(value);
  }

  constructor(options: FutureOptions = {}) {
    const remembered = first?.deref();
    const loop = options.loop ?? (remembered === undefined || remembered.isClosed() ? getEventLoop() : remembered);
    first = new WeakRef(loop);
    super({ loop });
  }
}

export { newEventLoop } from "../../../../reference/index.js";
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "Future() belongs to a loop that is neither running nor current",
  breaks: ["future.default-loop-current", "future.default-loop-running"],
  alsoAffects: ["create_future/instance-of-Future", "example-futures-await/future-made-in-the-coroutine"],
};
