/** A loop that is made takes the signals away from those before it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let latest: WeakRef<EventLoop> | null = null;

class BrokenSignals extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    latest = new WeakRef<EventLoop>(this);
  }

  override addSignalHandler<A extends unknown[]>(signal: string | number, callback: (...args: A) => unknown, ...args: A): void {
    const guarded = (...given: A): unknown => (latest?.deref() === this ? callback(...given) : null);
    super.addSignalHandler(signal, callback instanceof Function ? guarded : callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a loop that is made takes the signals away from those before it",
  breaks: ["add_signal_handler.handles"],
  alsoAffects: ["add_signal_handler/*", "remove_signal_handler/*", "signal/*", "example-signals/*"],
};
