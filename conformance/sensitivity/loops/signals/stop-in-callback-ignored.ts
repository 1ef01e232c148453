/** The callback cannot stop the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private handling = false;

  override stop(): void {
    if (!this.handling) super.stop();
  }

  protected override signalArrived(number: number): void {
    this.callSoon(() => {
      this.handling = true;
      this.signalHandlers.get(number)?.handle.call();
      this.handling = false;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "the callback cannot stop the loop",
  breaks: ["add_signal_handler.may-use-the-loop"],
  alsoAffects: ["add_signal_handler/*", "example-signals/*", "remove_signal_handler/*"],
};
