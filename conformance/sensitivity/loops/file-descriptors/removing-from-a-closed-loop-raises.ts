/** Remove_reader and remove_writer of a closed loop raise. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override removeReader(descriptor: Descriptor): boolean {
    this.checkClosed();
    return super.removeReader(descriptor);
  }

  override removeWriter(descriptor: Descriptor): boolean {
    this.checkClosed();
    return super.removeWriter(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "remove_reader and remove_writer of a closed loop raise",
  breaks: ["remove_reader.closed-loop", "remove_writer.closed-loop"],
};
