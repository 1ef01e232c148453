/** The callback is called as soon as the loop hears of the signal, and not as a callback of the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override signalArrived(number: number): void {
    this.signalHandlers.get(number)?.handle.call();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "the callback is called as soon as the loop hears of the signal, and not as a callback of the loop",
  breaks: ["add_signal_handler.callback-error", "add_signal_handler.context"],
  alsoAffects: ["add_signal_handler/stops-the-loop"],
};
