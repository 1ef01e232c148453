/** Without context, callbacks of call_soon_threadsafe run in the very context of the code that registers them. */
import type { EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { active } from "../../../../reference/context/context.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const { context } = active;
    return super.callSoonThreadsafe((...given: A) => {
      const own = active.context;
      active.context = context;
      try {
        return callback(...given);
      } finally {
        active.context = own;
      }
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without context, callbacks of call_soon_threadsafe run in the very context of the code that registers them",
  breaks: ["call_soon_threadsafe.context-default"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
