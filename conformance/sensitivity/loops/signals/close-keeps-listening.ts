/** Close leaves the handlers of the system in place. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override release(): void {
    this.signalHandlers.clear();
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "close leaves the handlers of the system in place",
  breaks: ["add_signal_handler.close-restores-default", "add_signal_handler.close-restores-sigint"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*"],
};
