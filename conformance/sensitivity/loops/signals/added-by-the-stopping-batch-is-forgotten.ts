/** A handler of a signal that is added after stop, in the same batch, is never called. */
import type { EventLoop, EventLoopOptions, Signal } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    if (this.isStopping()) super.addSignalHandler(signal, () => undefined);
    else super.addSignalHandler(signal, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a handler of a signal that is added after stop, in the same batch, is never called",
  breaks: ["add_signal_handler.handles"],
};
