/** Callbacks of call_soon of the program wait a twentieth of a second. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return isOfTheProgram(callback) ? this.callLater(0.05, callback, ...args) : super.callSoon(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_soon of the program wait a twentieth of a second",
  breaks: [
    "example.call-at-soon-time",
    "example.call-soon-order",
    "example.overview-call-soon",
    "example.call-soon-program",
    "exception_handler.call-soon-callback",
  ],
  alsoAffects: ["*"],
};
