/** In debug mode the callbacks of readers get no arguments. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, callback, ...(this.getDebug() ? ([] as unknown as A) : args));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode the callbacks of readers get no arguments",
  breaks: ["set_debug.everything-else"],
};
