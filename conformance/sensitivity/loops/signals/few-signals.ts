/** Only SIGINT, SIGTERM and SIGUSR2 can be handled. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    if (!["SIGINT", "SIGTERM", "SIGUSR2", 2, 12, 15].includes(signal)) throw new ValueError("not this signal");
    super.addSignalHandler(signal, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "only SIGINT, SIGTERM and SIGUSR2 can be handled",
  breaks: ["add_signal_handler.common-signals"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*", "signal/*", "example-signals/*", "subprocess*"],
};
