/** Add_reader ignores what it cannot watch. */
import { EventLoop, OSError, ValueError } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    try {
      super.addReader(descriptor, callback, ...args);
    } catch (error) {
      if (!(error instanceof ValueError || error instanceof OSError)) throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "add_reader ignores what it cannot watch",
  breaks: ["add_reader.negative-fd", "add_reader.not-a-file", "add_reader.closed-socket", "add_reader.bad-fd", "add_reader.regular-file"],
};
