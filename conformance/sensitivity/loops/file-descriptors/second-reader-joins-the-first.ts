/** A second reader of a descriptor is called beside the first. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Collecting extends EventLoop {
  private readonly readers = new Map<number, (() => unknown)[]>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    const fd = fdOf(descriptor);
    const calls = [...(this.readers.get(fd) ?? []), () => callback(...args)];
    super.addReader(fd, () => calls.forEach((call) => call()));
    this.readers.set(fd, calls);
  }

  override removeReader(descriptor: Descriptor): boolean {
    const removed = super.removeReader(descriptor);
    this.readers.delete(fdOf(descriptor));
    return removed;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Collecting(options);

export const broken: BrokenLoop = {
  title: "a second reader of a descriptor is called beside the first",
  breaks: ["add_reader.replaces"],
  alsoAffects: ["add_reader/*", "remove_reader/*"],
};
