/** Remove_signal_handler raises if there is no handler. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { ValueError } from "../../../../reference/errors/builtin.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    if (!super.removeSignalHandler(signal)) throw new ValueError("the signal has no handler");
    return true;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler raises if there is no handler",
  breaks: ["remove_signal_handler.false", "remove_signal_handler.uncatchable"],
  alsoAffects: ["add_signal_handler/replaces", "add_signal_handler/sigkill", "add_signal_handler/sigstop"],
};
