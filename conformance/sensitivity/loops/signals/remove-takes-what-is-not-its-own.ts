/** Remove_signal_handler returns True for a handler that the program has set outside of the loop, and takes it away. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalName, signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    if (super.removeSignalHandler(signal)) return true;
    const name = signalName(signalNumber(signal));
    if (name === null || process.listenerCount(name) === 0) return false;
    process.removeAllListeners(name);
    return true;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler takes a handler away that the program has set outside of the loop",
  breaks: ["remove_signal_handler.not-of-the-loop"],
  alsoAffects: ["remove_signal_handler/*", "add_signal_handler/*", "subprocess_exec/*"],
};
