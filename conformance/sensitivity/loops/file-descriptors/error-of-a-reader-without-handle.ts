/** The context for an error of a reader callback holds no handle. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { SystemExit } from "../../../../reference/errors/builtin.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, (...given: A) => {
      try {
        return callback(...given);
      } catch (error) {
        if (error instanceof SystemExit || !(error instanceof Error)) throw error;
        this.callExceptionHandler({ message: "a reader failed", exception: error });
        return undefined;
      }
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the context for an error of a reader callback holds no handle",
  breaks: ["add_reader.callback-error-handle"],
  alsoAffects: ["add_reader/exit"],
};
