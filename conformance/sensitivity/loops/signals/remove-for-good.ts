/** A signal whose handler was removed cannot be handled again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private readonly gone = new Set<number>();

  protected override signalArrived(number: number): void {
    if (!this.gone.has(number)) super.signalArrived(number);
  }

  override removeSignalHandler(signal: Signal): boolean {
    const removed = super.removeSignalHandler(signal);
    if (removed) this.gone.add(signalNumber(signal));
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a signal whose handler was removed cannot be handled again",
  breaks: ["remove_signal_handler.removes"],
};
