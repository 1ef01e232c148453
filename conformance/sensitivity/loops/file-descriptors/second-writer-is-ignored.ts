/** A second writer of a descriptor does not replace the first. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Conservative extends EventLoop {
  private readonly writers = new Set<number>();

  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    const fd = fdOf(descriptor);
    if (this.writers.has(fd)) return;
    super.addWriter(descriptor, callback, ...args);
    this.writers.add(fd);
  }

  override removeWriter(descriptor: Descriptor): boolean {
    this.writers.delete(fdOf(descriptor));
    return super.removeWriter(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Conservative(options);

export const broken: BrokenLoop = {
  title: "a second writer of a descriptor does not replace the first",
  breaks: ["add_writer.replaces", "add_writer.replace-cancels-pending"],
  alsoAffects: ["add_reader/*", "add_writer/*", "remove_writer/*"],
};
