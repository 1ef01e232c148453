/** SIGINT interrupts the run even if it is handled. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override interruptsRun(): boolean {
    return true;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "SIGINT interrupts the run even if it is handled",
  breaks: ["add_signal_handler.sigint-replaces-keyboard-interrupt"],
  alsoAffects: ["example-signals/sigint"],
};
