/** In debug mode the handlers of signals get no arguments. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    super.addSignalHandler(signal, callback, ...(this.getDebug() ? ([] as unknown as A) : args));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode the handlers of signals get no arguments",
  breaks: ["set_debug.everything-else"],
};
