/** The callback is called twice for one signal. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override signalArrived(number: number): void {
    super.signalArrived(number);
    super.signalArrived(number);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "the callback is called twice for one signal",
  breaks: ["add_signal_handler.handles", "add_signal_handler.every-arrival", "add_signal_handler.after-current-callback"],
  alsoAffects: ["add_signal_handler/*", "example-signals/*", "remove_signal_handler/*"],
};
