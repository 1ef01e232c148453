/** SIGKILL raises an error and counts as handled all the same. */
import { constants } from "node:os";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    try {
      super.addSignalHandler(signal, callback, ...args);
    } catch (error) {
      const number = signalNumber(signal);
      if (number === constants.signals.SIGKILL) this.signalHandlers.set(number, { handle: this.callSoon(() => undefined), stopListening: () => undefined });
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "SIGKILL raises an error and counts as handled all the same",
  breaks: ["add_signal_handler.uncatchable-sigkill"],
};
