/** The constructor looks the loop up, whatever it is given. */
import { Future, getEventLoop, isFuture } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenFuture<T = unknown> extends Future<T> {
  /** The loops go on making futures of the reference's class, and these count as well. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isFuture(value);
  }

  constructor() {
    super({ loop: getEventLoop() });
  }
}

export { newEventLoop } from "../../../../reference/index.js";
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "Future(loop=...) belongs to the current loop",
  breaks: ["future.loop-argument"],
  alsoAffects: ["create_future/instance-of-Future"],
};
