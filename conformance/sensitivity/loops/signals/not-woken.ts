/** A signal does not wake a loop that sleeps. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override signalArrived(number: number): void {
    const handler = this.signalHandlers.get(number);
    if (handler !== undefined) this.ready.push(handler.handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a signal does not wake a loop that sleeps",
  breaks: ["add_signal_handler.wakes-the-loop"],
  alsoAffects: ["add_signal_handler/*", "example-signals/*", "remove_signal_handler/*"],
};
