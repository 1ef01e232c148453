/** A writer that was removed while it was due is still called. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lingering extends EventLoop {
  override removeWriter(descriptor: Descriptor): boolean {
    this.checkNotOwned(descriptor);
    return !this.isClosed() && this.fdPoller().setWriter(fdOf(descriptor), null) !== null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lingering(options);

export const broken: BrokenLoop = {
  title: "a writer that was removed while it was due is still called",
  breaks: ["remove_writer.cancels-pending"],
  alsoAffects: ["remove_writer/*"],
};
