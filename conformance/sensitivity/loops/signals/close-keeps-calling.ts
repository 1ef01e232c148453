/** A signal that arrives after close calls the callback. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Handle } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override release(): void {
    const handlers = [...this.signalHandlers.values()];
    const numbers = [...this.signalHandlers.keys()];
    this.signalHandlers.clear();
    super.release();
    for (const [place, number] of numbers.entries()) this.late.set(number, handlers[place]?.handle);
  }

  private readonly late = new Map<number, Handle | undefined>();

  protected override signalArrived(number: number): void {
    super.signalArrived(number);
    this.late.get(number)?.call();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a signal that arrives after close calls the callback",
  breaks: ["add_signal_handler.close-removes"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*"],
};
