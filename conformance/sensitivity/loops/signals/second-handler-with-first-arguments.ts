/** A second handler for a signal gets the arguments of the first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private readonly given = new Map<number, unknown[]>();

  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const number = signalNumber(signal);
    const given = this.given.get(number) ?? args;
    this.given.set(number, given);
    super.addSignalHandler(signal, callback as (...all: unknown[]) => unknown, ...given);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a second handler for a signal gets the arguments of the first",
  breaks: ["add_signal_handler.replaces"],
  alsoAffects: ["add_signal_handler/arguments-of-the-same-callback"],
};
