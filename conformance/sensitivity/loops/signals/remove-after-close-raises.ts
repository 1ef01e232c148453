/** Remove_signal_handler of a closed loop raises RuntimeError. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override removeSignalHandler(signal: Signal): boolean {
    if (this.isClosed()) throw new RuntimeError("closed");
    return super.removeSignalHandler(signal);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "remove_signal_handler of a closed loop raises RuntimeError",
  breaks: ["remove_signal_handler.after-close"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*", "signal/*", "example-signals/*", "subprocess*"],
};
