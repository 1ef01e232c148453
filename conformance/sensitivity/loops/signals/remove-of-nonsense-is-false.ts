/** Remove_signal_handler of what is no signal returns False. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    try {
      return super.removeSignalHandler(signal);
    } catch {
      return false;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler of what is no signal returns False",
  breaks: ["remove_signal_handler.invalid-number", "remove_signal_handler.not-an-integer"],
};
