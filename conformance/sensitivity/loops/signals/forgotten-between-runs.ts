/** The handlers are removed at the end of a run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override runningChanged(): void {
    super.runningChanged();
    if (!this.isRunning()) for (const number of [...this.signalHandlers.keys()]) this.removeSignalHandler(number);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "the handlers are removed at the end of a run",
  breaks: ["add_signal_handler.every-arrival"],
  alsoAffects: ["add_signal_handler/context", "add_signal_handler/number", "add_signal_handler/replaces"],
};
