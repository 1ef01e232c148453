/** SIGINT interrupts the run only when a callback comes. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private pending = false;

  protected override interrupted(): void {
    this.pending = true;
  }

  protected override runOnce(): void {
    super.runOnce();
    if (this.pending) super.interrupted();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "SIGINT interrupts the run only when a callback comes",
  breaks: ["signal.keyboard-interrupt"],
  alsoAffects: ["add_signal_handler/close-restores-sigint", "remove_signal_handler/restores-keyboard-interrupt", "signal/keyboard-interrupt-loop-usable"],
};
