/** Every call of a reader callback gets a fresh copy of its context. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { active } from "../../../../reference/context/context.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, (...given: A) => active.context.copy().run(() => callback(...given)), ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every call of a reader callback gets a fresh copy of its context",
  breaks: ["add_reader.context-kept"],
};
