/** In debug mode callbacks do not run in the context that is passed. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override callSoonIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonIn(this.getDebug() && isOfTheProgram(callback) ? copyContext() : context, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode callbacks do not run in the context that is passed",
  breaks: ["set_debug.everything-else"],
};
