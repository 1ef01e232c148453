/** An exception handler cannot remove the handler of a signal. */
import type { EventLoop, EventLoopOptions, Signal } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override removeSignalHandler(signal: Signal): boolean {
    return !this.isHandling() && super.removeSignalHandler(signal);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception handler cannot remove the handler of a signal",
  breaks: ["remove_signal_handler.restores-default"],
};
