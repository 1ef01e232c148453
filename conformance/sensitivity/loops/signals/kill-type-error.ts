/** SIGKILL and SIGSTOP raise TypeError. */
import { constants } from "node:os";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const number = signalNumber(signal);
    if (number === constants.signals.SIGKILL || number === constants.signals.SIGSTOP) throw new AsyncioTypeError("cannot be caught");
    super.addSignalHandler(signal, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "SIGKILL and SIGSTOP raise TypeError",
  breaks: ["add_signal_handler.uncatchable-sigkill", "add_signal_handler.uncatchable-sigstop"],
};
