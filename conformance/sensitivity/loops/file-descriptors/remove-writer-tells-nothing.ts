/** Remove_writer returns False whether there was a writer or not. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  override removeWriter(descriptor: Descriptor): boolean {
    super.removeWriter(descriptor);
    return false;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "remove_writer returns False whether there was a writer or not",
  breaks: ["remove_writer.true"],
  alsoAffects: ["add_reader/*", "remove_reader/*", "add_writer/*", "remove_writer/*"],
};
