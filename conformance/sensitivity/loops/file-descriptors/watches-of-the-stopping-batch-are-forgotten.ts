/** A reader that is registered after stop, in the same batch, is forgotten. */
import type { EventLoop, EventLoopOptions, Descriptor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, callback, ...args);
    if (this.isStopping()) super.removeReader(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a reader that is registered after stop, in the same batch, is forgotten",
  breaks: ["add_reader.calls-when-readable"],
};
