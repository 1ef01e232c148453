/** Of signals that arrive together only the first is handled. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private handling = false;

  protected override signalArrived(number: number): void {
    if (this.handling) return;
    this.handling = true;
    super.signalArrived(number);
    this.callSoon(() => {
      this.handling = false;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of signals that arrive together only the first is handled",
  breaks: ["add_signal_handler.several-signals"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*", "signal/*", "example-signals/*", "subprocess*"],
};
