/** A reader is called without its arguments once its descriptor has got a writer. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  private readonly forgotten = new Set<Descriptor>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    this.forgotten.delete(descriptor);
    super.addReader(descriptor, () => callback(...(this.forgotten.has(descriptor) ? ([] as unknown as A) : args)));
  }

  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    this.forgotten.add(descriptor);
    super.addWriter(descriptor, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "a reader is called without its arguments once its descriptor has got a writer",
  breaks: ["add_writer.keeps-reader"],
  alsoAffects: ["add_reader/*", "add_writer/*"],
};
