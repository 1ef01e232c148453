/** Extra arguments are passed to the first call only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const given: unknown[] = [...args];
    super.addSignalHandler(signal, () => (callback as (...all: unknown[]) => unknown)(...given.splice(0)));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "extra arguments are passed to the first call only",
  breaks: ["add_signal_handler.arguments"],
  alsoAffects: ["add_signal_handler/coroutine", "add_signal_handler/coroutine-function"],
};
