/** Remove_signal_handler brings back what listened before. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalName, signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private readonly previous: (() => void)[] = [];

  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const name = signalName(signalNumber(signal));
    if (name !== null) this.previous.push(...(process.listeners(name) as (() => void)[]));
    super.addSignalHandler(signal, callback, ...args);
  }

  override removeSignalHandler(signal: Signal): boolean {
    const removed = super.removeSignalHandler(signal);
    const name = signalName(signalNumber(signal));
    if (removed && name !== null) for (const listener of this.previous.splice(0)) process.on(name, listener);
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler brings back what listened before",
  breaks: ["remove_signal_handler.not-previous"],
  alsoAffects: ["remove_signal_handler/restores-default"],
};
