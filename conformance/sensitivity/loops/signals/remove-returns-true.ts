/** Remove_signal_handler returns True, whether there was a handler or not. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    super.removeSignalHandler(signal);
    return true;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler returns True, whether there was a handler or not",
  breaks: ["remove_signal_handler.false", "remove_signal_handler.uncatchable"],
  alsoAffects: ["add_signal_handler/replaces", "add_signal_handler/sigkill", "add_signal_handler/sigstop"],
};
