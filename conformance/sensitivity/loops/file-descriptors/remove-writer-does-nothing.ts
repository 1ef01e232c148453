/** Remove_writer says that it has removed the writer, and leaves it. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lax extends EventLoop {
  override removeWriter(descriptor: Descriptor): boolean {
    this.checkNotOwned(descriptor);
    return !this.isClosed();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lax(options);

export const broken: BrokenLoop = {
  title: "remove_writer says that it has removed the writer, and leaves it",
  breaks: ["remove_writer.stops", "remove_writer.within-callback", "remove_writer.false"],
  alsoAffects: ["*"],
};
