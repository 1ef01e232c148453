/** A handler that was called cannot be replaced any more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Signal } from "../../../../reference/signals/signal-numbers.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly called = new Set<unknown>();

  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    if (this.called.has(signal)) return;
    super.addSignalHandler(signal, (...all: A) => {
      this.called.add(signal);
      callback(...all);
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a handler that was called cannot be replaced any more",
  breaks: ["add_signal_handler.replaces"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*", "signal/*", "example-signals/*", "subprocess*"],
};
