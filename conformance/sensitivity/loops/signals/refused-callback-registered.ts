/** A callback that is refused takes the signal all the same. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    try {
      super.addSignalHandler(signal, callback, ...args);
    } catch (error) {
      if (error instanceof AsyncioTypeError && signal !== null && Number.isInteger(signalNumber(signal))) super.addSignalHandler(signal, () => undefined);
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a callback that is refused takes the signal all the same",
  breaks: ["add_signal_handler.coroutine-function", "add_signal_handler.coroutine"],
};
