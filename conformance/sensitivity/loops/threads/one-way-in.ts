/** A loop whose two forms of call_soon_threadsafe, with and without a context, meet in one method: a broken loop overrides only that. */
import { active } from "../../../../reference/context/context.js";
import { EventLoop } from "../../../../reference/index.js";
import type { Handle } from "../../../../reference/index.js";

export class OneWayIn extends EventLoop {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return this.callSoonThreadsafeIn(active.context.snapshot(), callback, ...args);
  }
}
