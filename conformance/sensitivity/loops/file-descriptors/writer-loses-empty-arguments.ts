/** A writer does not get its arguments if all of them are false or empty. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    const given = args.some((arg) => arg && !(Array.isArray(arg) && arg.length === 0)) ? args : ([] as unknown[] as A);
    super.addWriter(descriptor, callback, ...given);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a writer does not get its arguments if all of them are false or empty",
  breaks: ["add_writer.arguments"],
};
