/** The callback runs in a context without variables. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { active, Context } from "../../../../reference/context/context.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    const before = active.context;
    active.context = new Context().snapshot();
    try {
      super.addSignalHandler(signal, callback, ...args);
    } finally {
      active.context = before;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "the callback runs in a context without variables",
  breaks: ["add_signal_handler.context"],
};
