/** An exception handler cannot remove a writer. */
import type { EventLoop, EventLoopOptions, Descriptor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override removeWriter(descriptor: Descriptor): boolean {
    return !this.isHandling() && super.removeWriter(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception handler cannot remove a writer",
  breaks: ["remove_writer.stops"],
};
