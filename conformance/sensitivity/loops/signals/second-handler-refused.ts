/** A second handler for a signal raises RuntimeError. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    if (this.signalHandlers.has(signalNumber(signal))) throw new RuntimeError("the signal is handled already");
    super.addSignalHandler(signal, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a second handler for a signal raises RuntimeError",
  breaks: ["add_signal_handler.replaces"],
  alsoAffects: ["add_signal_handler/arguments-of-the-same-callback"],
};
