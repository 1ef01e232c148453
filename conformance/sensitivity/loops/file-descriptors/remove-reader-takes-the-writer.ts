/** Remove_reader removes the writer of the descriptor as well. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sweeping extends EventLoop {
  override removeReader(descriptor: Descriptor): boolean {
    const removed = super.removeReader(descriptor);
    super.removeWriter(descriptor);
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sweeping(options);

export const broken: BrokenLoop = {
  title: "remove_reader removes the writer of the descriptor as well",
  breaks: ["remove_reader.keeps-writer"],
  alsoAffects: ["add_reader/*", "add_writer/*", "remove_reader/*", "remove_writer/*"],
};
