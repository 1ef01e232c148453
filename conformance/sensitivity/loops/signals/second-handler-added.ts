/** A second handler for a signal is called as well as the first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const number = signalNumber(signal);
    const before = this.signalHandlers.get(number)?.handle;
    super.addSignalHandler(signal, (...all: A) => {
      before?.call();
      callback(...all);
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a second handler for a signal is called as well as the first",
  breaks: ["add_signal_handler.replaces"],
  alsoAffects: ["add_signal_handler/arguments-of-the-same-callback", "add_signal_handler/coroutine", "add_signal_handler/coroutine-function"],
};
