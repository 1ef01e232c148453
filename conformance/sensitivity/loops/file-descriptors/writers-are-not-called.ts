/** Writers are not called. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deaf extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, callback, ...args);
    super.removeWriter(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deaf(options);

export const broken: BrokenLoop = {
  title: "writers are not called",
  breaks: ["add_writer.calls-when-writable"],
  alsoAffects: ["*"],
};
