/** A writer gets the arguments that the reader of its descriptor was registered with. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Mixed extends EventLoop {
  private readonly latest = new Map<Descriptor, unknown[]>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    this.latest.set(descriptor, args);
    super.addReader(descriptor, callback, ...args);
  }

  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, () => callback(...((this.latest.get(descriptor) ?? args) as A)));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Mixed(options);

export const broken: BrokenLoop = {
  title: "a writer gets the arguments that the reader of its descriptor was registered with",
  breaks: ["add_writer.arguments"],
};
