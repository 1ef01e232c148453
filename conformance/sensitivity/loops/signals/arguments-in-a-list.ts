/** Extra arguments are passed as one list. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    super.addSignalHandler(signal, callback as (...all: unknown[]) => unknown, args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "extra arguments are passed as one list",
  breaks: ["add_signal_handler.arguments", "add_signal_handler.partial-keywords"],
  alsoAffects: ["add_signal_handler/replaces"],
};
