/** An add_signal_handler that is refused removes all handlers. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    try {
      super.addSignalHandler(signal, callback, ...args);
    } catch (error) {
      for (const number of [...this.signalHandlers.keys()]) this.removeSignalHandler(number);
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an add_signal_handler that is refused removes all handlers",
  breaks: ["add_signal_handler.refused-changes-nothing"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*", "signal/*", "example-signals/*", "subprocess*"],
};
