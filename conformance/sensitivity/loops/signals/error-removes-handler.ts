/** An error of the callback removes it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    super.addSignalHandler(signal, (...all: A) => {
      try {
        callback(...all);
      } catch (error) {
        this.signalHandlers.get(signalNumber(signal))?.handle.cancel();
        throw error;
      }
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "an error of the callback removes it",
  breaks: ["add_signal_handler.callback-error-keeps-handler"],
  alsoAffects: ["add_signal_handler/coroutine", "add_signal_handler/coroutine-function"],
};
