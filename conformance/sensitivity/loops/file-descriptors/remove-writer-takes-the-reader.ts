/** Remove_writer removes the reader of the descriptor as well. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Sweeping extends EventLoop {
  override removeWriter(descriptor: Descriptor): boolean {
    const removed = super.removeWriter(descriptor);
    super.removeReader(descriptor);
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Sweeping(options);

export const broken: BrokenLoop = {
  title: "remove_writer removes the reader of the descriptor as well",
  breaks: ["remove_writer.keeps-reader"],
  alsoAffects: ["add_reader/*", "add_writer/*", "remove_reader/*", "remove_writer/*", "sock_*"],
};
