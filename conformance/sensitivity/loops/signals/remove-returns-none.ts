/** Remove_signal_handler returns None. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    super.removeSignalHandler(signal);
    return null as unknown as boolean;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler returns None",
  breaks: ["remove_signal_handler.true", "remove_signal_handler.false"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*"],
};
