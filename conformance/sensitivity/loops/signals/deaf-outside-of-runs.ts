/** A signal that arrives before a run or in its first milliseconds is dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override runningChanged(): void {
    super.runningChanged();
    // What arrived before is heard of in the first turn.
    if (this.isRunning()) this.deafUntil = this.time() + 0.005;
  }

  private deafUntil = 0;

  protected override signalArrived(number: number): void {
    if (this.time() > this.deafUntil) super.signalArrived(number);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a signal that arrives before a run or in its first milliseconds is dropped",
  breaks: ["add_signal_handler.not-running"],
  alsoAffects: ["add_signal_handler/*", "example-signals/*", "remove_signal_handler/*"],
};
