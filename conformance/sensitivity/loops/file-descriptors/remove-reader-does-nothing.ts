/** Remove_reader says that it has removed the reader, and leaves it. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lax extends EventLoop {
  override removeReader(descriptor: Descriptor): boolean {
    this.checkNotOwned(descriptor);
    return !this.isClosed();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lax(options);

export const broken: BrokenLoop = {
  title: "remove_reader says that it has removed the reader, and leaves it",
  breaks: ["remove_reader.stops", "remove_reader.within-callback", "remove_reader.before-run", "example.watch-fd.callback-once"],
  alsoAffects: ["*"],
};
