/** Callbacks that a coroutine registers run in the context of its task. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const task = this.currentTask();
    return task !== null && isOfTheProgram(callback) ? this.callSoonIn(task.getContext(), callback, ...args) : super.callSoon(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks that a coroutine registers run in the context of its task",
  breaks: ["call_soon.context-isolated"],
  alsoAffects: ["*"],
};
