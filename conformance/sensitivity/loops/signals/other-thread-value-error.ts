/** Add_signal_handler outside the main thread raises ValueError. */
import { isMainThread } from "node:worker_threads";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { ValueError } from "../../../../reference/errors/builtin.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    if (!isMainThread) throw new ValueError("signals belong to the main thread");
    super.addSignalHandler(signal, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "add_signal_handler outside the main thread raises ValueError",
  breaks: ["add_signal_handler.other-thread", "add_signal_handler.setup-problem"],
};
