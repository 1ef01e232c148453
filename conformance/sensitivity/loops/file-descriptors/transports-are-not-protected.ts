/** Add_reader and remove_reader take the descriptor of a transport. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    this.watchReading(fdOf(descriptor), () => callback(...args));
  }

  override removeReader(descriptor: Descriptor): boolean {
    return this.unwatchReading(fdOf(descriptor));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "add_reader and remove_reader take the descriptor of a transport",
  breaks: ["add_reader.transport-owned", "remove_reader.transport-owned"],
  alsoAffects: ["add_reader/*"],
};
