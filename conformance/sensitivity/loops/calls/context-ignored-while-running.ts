/** While the loop runs, the keyword context is ignored. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override callSoonIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonIn(this.isRunning() && isOfTheProgram(callback) ? copyContext() : context, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while the loop runs, call_soon ignores the keyword context",
  breaks: ["call_soon.context"],
  alsoAffects: ["call_soon_threadsafe/*", "create_task/*", "done-callback/*", "exception_handler/*", "set_debug/*", "task/*"],
};
