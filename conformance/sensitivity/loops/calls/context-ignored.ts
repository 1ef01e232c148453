/** The keyword context is ignored, and the callback runs in a copy of the current context. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deaf extends EventLoop {
  override callSoonIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return isTaskStep(callback) ? super.callSoonIn(context, callback, ...args) : super.callSoonIn(copyContext(), callback, ...args);
  }
}

/** Tasks take their steps through the same method, and are to be left alone. */
function isTaskStep(callback: unknown): boolean {
  return !Object.getOwnPropertySymbols(callback as object).some((symbol) => symbol.description === "invoke");
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deaf(options);

export const broken: BrokenLoop = {
  title: "the keyword context is ignored, and the callback runs in a copy of the current context",
  breaks: ["call_soon.context", "call_soon.context-writes"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "create_task/*",
    "done-callback/*",
    "exception_handler/*",
    "handle/*",
    "task/*",
  ],
};
