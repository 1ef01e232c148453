/** Without context a callback runs in an empty context. */
import { Context, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return isOfTheProgram(callback) ? this.callSoonIn(new Context(), callback, ...args) : super.callSoon(callback, ...args);
  }

  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return isOfTheProgram(callback) ? this.callSoonThreadsafeIn(new Context(), callback, ...args) : super.callSoonThreadsafe(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without context a callback runs in an empty context",
  breaks: ["call_soon.context-default", "call_soon_threadsafe.context", "call_soon_threadsafe.context-default", "handle.get-context"],
  alsoAffects: ["*"],
};
