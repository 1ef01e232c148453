/** What a writer raises is not reported. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Quiet extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, (...given: A) => {
      try {
        return callback(...given);
      } catch {
        return undefined;
      }
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Quiet(options);

export const broken: BrokenLoop = {
  title: "what a writer raises is not reported",
  breaks: ["add_writer.callback-error"],
};
