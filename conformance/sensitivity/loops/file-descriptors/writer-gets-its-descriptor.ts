/** A writer gets its descriptor before its arguments. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Telling extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, callback as (...all: unknown[]) => unknown, descriptor, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Telling(options);

export const broken: BrokenLoop = {
  title: "a writer gets its descriptor before its arguments",
  breaks: ["add_writer.arguments"],
  alsoAffects: ["add_*"],
};
