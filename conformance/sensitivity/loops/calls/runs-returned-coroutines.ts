/** A coroutine that a callback returns becomes a task. */
import { EventLoop, isCoroutine } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    if (!isOfTheProgram(callback)) return super.callSoon(callback, ...args);
    return super.callSoon((...given: A) => {
      const result = callback(...given);
      if (isCoroutine(result)) this.createTask(result);
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a coroutine that a callback returns becomes a task",
  breaks: ["call_soon.result-ignored"],
  alsoAffects: ["slow_callback_duration/shows-partial"],
};
