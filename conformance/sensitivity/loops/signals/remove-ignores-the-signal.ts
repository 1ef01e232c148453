/** After remove_signal_handler the signal is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalName, signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    const name = signalName(signalNumber(signal));
    const removed = super.removeSignalHandler(signal);
    if (removed && name !== null) process.on(name, () => undefined);
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "after remove_signal_handler the signal is ignored",
  breaks: ["remove_signal_handler.restores-default", "remove_signal_handler.restores-keyboard-interrupt", "add_signal_handler.close-restores-default"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*"],
};
