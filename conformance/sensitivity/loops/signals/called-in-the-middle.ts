/** The callback is called where the signal arrives, in the middle of what runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { signalNumber } from "../../../../reference/signals/signal-numbers.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    super.addSignalHandler(signal, callback, ...args);
    const number = signalNumber(signal);
    const send = process.kill.bind(process);
    process.kill = (pid, sent) => {
      const handler = pid === process.pid && sent !== undefined && signalNumber(sent) === number ? this.signalHandlers.get(number) : undefined;
      if (handler === undefined) return send(pid, sent);
      handler.handle.call();
      return true;
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "the callback is called where the signal arrives, in the middle of what runs",
  breaks: ["add_signal_handler.after-current-callback", "add_signal_handler.runs-in-loop", "add_signal_handler.not-running"],
  alsoAffects: ["add_signal_handler/context"],
};
