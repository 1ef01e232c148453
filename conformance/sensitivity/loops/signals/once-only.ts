/** The callback is removed when it is called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    super.addSignalHandler(signal, (...all: A) => {
      this.removeSignalHandler(signal);
      callback(...all);
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "the callback is removed when it is called",
  breaks: ["add_signal_handler.every-arrival"],
  alsoAffects: ["add_signal_handler/*"],
};
