/** The end of the loop closes the descriptors that it watches. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Possessive extends EventLoop {
  private readonly watched = new Set<Descriptor>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, callback, ...args);
    this.watched.add(descriptor);
  }

  override removeReader(descriptor: Descriptor): boolean {
    this.watched.delete(descriptor);
    return super.removeReader(descriptor);
  }

  override close(): void {
    super.close();
    for (const descriptor of this.watched) if (typeof descriptor !== "number") (descriptor as Partial<Socket>).close?.();
    this.watched.clear();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Possessive(options);

export const broken: BrokenLoop = {
  title: "the end of the loop closes the descriptors that it watches",
  breaks: ["add_reader.keeps-not-owning"],
  alsoAffects: ["add_reader/*"],
};
