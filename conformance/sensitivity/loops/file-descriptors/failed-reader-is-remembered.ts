/** A descriptor that add_reader has refused counts as watched. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Confused extends EventLoop {
  private readonly refused = new Set<number>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    try {
      super.addReader(descriptor, callback, ...args);
    } catch (error) {
      if (typeof descriptor === "number") this.refused.add(descriptor);
      throw error;
    }
  }

  override removeReader(descriptor: Descriptor): boolean {
    return super.removeReader(descriptor) || (typeof descriptor === "number" && this.refused.delete(descriptor));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Confused(options);

export const broken: BrokenLoop = {
  title: "a descriptor that add_reader has refused counts as watched",
  breaks: ["add_reader.bad-fd"],
};
