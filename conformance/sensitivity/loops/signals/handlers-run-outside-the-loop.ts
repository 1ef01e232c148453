/** The handlers of signals are called outside of the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { outsideTheLoop } from "../../outside-the-loop.js";

class Broken extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    super.addSignalHandler(signal, (...given: A) => outsideTheLoop(this, () => callback(...given)), ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the handlers of signals are called where no loop is running",
  breaks: ["add_signal_handler.within-the-loop"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*"],
};
