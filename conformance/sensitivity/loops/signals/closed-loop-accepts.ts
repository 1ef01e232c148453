/** Add_signal_handler on a closed loop does nothing, and says nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    if (!this.isClosed()) super.addSignalHandler(signal, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "add_signal_handler on a closed loop does nothing, and says nothing",
  breaks: ["add_signal_handler.closed-loop"],
};
