/** Remove_signal_handler says that it removed the handler, and leaves it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    return this.signalHandlers.has(signalNumber(signal));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler says that it removed the handler, and leaves it",
  breaks: ["remove_signal_handler.removes", "remove_signal_handler.restores-default", "remove_signal_handler.restores-keyboard-interrupt"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*"],
};
