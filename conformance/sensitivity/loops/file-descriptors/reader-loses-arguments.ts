/** A reader gets its arguments at the first call only. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    let given: readonly unknown[] = args;
    super.addReader(descriptor, () => {
      const now = given as A;
      given = [];
      return callback(...now);
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "a reader gets its arguments at the first call only",
  breaks: ["add_reader.arguments"],
  alsoAffects: ["add_reader/*", "remove_reader/*"],
};
