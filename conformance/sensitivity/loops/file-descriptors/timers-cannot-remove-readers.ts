/** A timer cannot remove a reader. */
import type { EventLoop, EventLoopOptions, Descriptor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override removeReader(descriptor: Descriptor): boolean {
    return !this.isInTimer() && super.removeReader(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a timer cannot remove a reader",
  breaks: ["remove_reader.stops"],
};
