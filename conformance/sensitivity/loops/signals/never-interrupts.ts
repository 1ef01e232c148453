/** SIGINT stops the loop, and raises nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override interrupted(): void {
    if (this.interruptsRun()) this.endRun(undefined, false);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "SIGINT stops the loop, and raises nothing",
  breaks: ["signal.keyboard-interrupt", "remove_signal_handler.restores-keyboard-interrupt"],
  alsoAffects: ["add_signal_handler/close-restores-sigint", "signal/keyboard-interrupt-loop-usable"],
};
