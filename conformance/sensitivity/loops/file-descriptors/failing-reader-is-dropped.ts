/** A reader that raises is not called again. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Unforgiving extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, (...given: A) => {
      try {
        return callback(...given);
      } catch (error) {
        super.removeReader(descriptor);
        throw error;
      }
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Unforgiving(options);

export const broken: BrokenLoop = {
  title: "a reader that raises is not called again",
  breaks: ["add_reader.callback-error-keeps-watching"],
};
