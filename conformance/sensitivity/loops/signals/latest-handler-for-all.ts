/** Every signal calls the handler that was added last. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  protected override signalArrived(): void {
    const latest = [...this.signalHandlers.keys()].at(-1);
    if (latest !== undefined) super.signalArrived(latest);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "every signal calls the handler that was added last",
  breaks: ["add_signal_handler.several-signals"],
  alsoAffects: ["example-signals/sigint", "remove_signal_handler/keeps-others", "remove_signal_handler/removes"],
};
