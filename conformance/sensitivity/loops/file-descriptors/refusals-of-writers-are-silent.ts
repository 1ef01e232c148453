/** Add_writer ignores what it cannot watch, also on a closed loop. */
import { EventLoop, OSError, ValueError } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    try {
      super.addWriter(descriptor, callback, ...args);
    } catch (error) {
      if (!this.isClosed() && !(error instanceof ValueError || error instanceof OSError)) throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "add_writer ignores what it cannot watch, also on a closed loop",
  breaks: ["add_writer.negative-fd", "add_writer.not-a-file", "add_writer.closed-socket", "add_writer.bad-fd", "add_writer.closed-loop"],
};
