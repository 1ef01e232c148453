/** A watch that was begun with a socket is not found by its number. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Particular extends EventLoop {
  private readonly names = new Map<number, Descriptor>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, callback, ...args);
    this.names.set(fdOf(descriptor), descriptor);
  }

  override removeReader(descriptor: Descriptor): boolean {
    const fd = fdOf(descriptor);
    return this.names.get(fd) === descriptor && super.removeReader(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Particular(options);

export const broken: BrokenLoop = {
  title: "a watch that was begun with a socket is not found by its number",
  breaks: ["remove_reader.same-descriptor"],
  alsoAffects: ["add_reader/*", "remove_reader/*"],
};
