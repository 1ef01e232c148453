/** The end of the loop closes the descriptors that it watches for writing. */
import { closeSync } from "node:fs";
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Possessive extends EventLoop {
  private readonly written = new Set<Descriptor>();

  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, callback, ...args);
    this.written.add(descriptor);
  }

  override removeWriter(descriptor: Descriptor): boolean {
    this.written.delete(descriptor);
    return super.removeWriter(descriptor);
  }

  override close(): void {
    super.close();
    for (const descriptor of this.written) if (typeof descriptor === "number") closeSync(descriptor);
    this.written.clear();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Possessive(options);

export const broken: BrokenLoop = {
  title: "the end of the loop closes the descriptors that it watches for writing",
  breaks: ["add_writer.keeps-not-owning"],
  alsoAffects: ["add_writer/*"],
};
