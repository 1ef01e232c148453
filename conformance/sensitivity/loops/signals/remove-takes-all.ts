/** Remove_signal_handler removes the handlers of all signals. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    const removed = super.removeSignalHandler(signal);
    if (removed) for (const number of [...this.signalHandlers.keys()]) super.removeSignalHandler(number);
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler removes the handlers of all signals",
  breaks: ["remove_signal_handler.keeps-others", "remove_signal_handler.removes"],
  alsoAffects: ["remove_signal_handler/returns-true"],
};
