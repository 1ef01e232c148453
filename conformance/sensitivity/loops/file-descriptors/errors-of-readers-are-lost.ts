/** What a reader raises is not reported. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Quiet extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, (...given: A) => {
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
  title: "what a reader raises is not reported",
  breaks: ["add_reader.callback-error"],
  alsoAffects: ["add_reader/callback-error*"],
};
