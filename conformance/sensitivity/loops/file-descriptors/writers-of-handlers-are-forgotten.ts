/** A writer that an exception handler registers is forgotten. */
import type { EventLoop, EventLoopOptions, Descriptor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, callback, ...args);
    if (this.isHandling()) super.removeWriter(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a writer that an exception handler registers is forgotten",
  breaks: ["add_writer.calls-when-writable"],
};
