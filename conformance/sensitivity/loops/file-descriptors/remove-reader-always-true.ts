/** Remove_reader returns True even if there was no reader. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Affirmative extends EventLoop {
  override removeReader(descriptor: Descriptor): boolean {
    super.removeReader(descriptor);
    return true;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Affirmative(options);

export const broken: BrokenLoop = {
  title: "remove_reader returns True even if there was no reader",
  breaks: ["remove_reader.false"],
  alsoAffects: ["add_reader/*", "remove_reader/*", "remove_writer/*", "sock_*"],
};
