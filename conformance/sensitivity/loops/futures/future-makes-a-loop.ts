/** The constructor makes a loop if there is none. */
import { Future, getEventLoop, isFuture, newEventLoop } from "../../../../reference/index.js";
import type { EventLoop, FutureOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function findLoop(): EventLoop {
  try {
    return getEventLoop();
  } catch {
    const made = newEventLoop();
    made.close();
    return made;
  }
}

class BrokenFuture<T = unknown> extends Future<T> {
  /** The loops go on making futures of the reference's class, and these count as well. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isFuture(value);
  }

  constructor(options: FutureOptions = {}) {
    super({ loop: options.loop ?? findLoop() });
  }
}

export { newEventLoop };
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "Future() without a loop makes a loop instead of raising RuntimeError",
  breaks: ["future.no-loop"],
  alsoAffects: ["create_future/instance-of-Future"],
};
