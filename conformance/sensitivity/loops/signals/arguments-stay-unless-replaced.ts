/** A second handler that brings no arguments gets those of the first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private readonly given = new Map<number, unknown[]>();

  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const number = signalNumber(signal);
    const given = args.length > 0 ? args : (this.given.get(number) ?? []);
    super.addSignalHandler(signal, callback as (...all: unknown[]) => unknown, ...given);
    this.given.set(number, given);
  }

  override removeSignalHandler(signal: Signal): boolean {
    const removed = super.removeSignalHandler(signal);
    this.given.delete(signalNumber(signal));
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a second handler that brings no arguments gets those of the first",
  breaks: ["add_signal_handler.replaces-arguments"],
  alsoAffects: ["add_signal_handler/*"],
};
