/** Add_writer and remove_writer take the descriptor of a transport. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    this.watchWriting(fdOf(descriptor), () => callback(...args));
  }

  override removeWriter(descriptor: Descriptor): boolean {
    return this.unwatchWriting(fdOf(descriptor));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "add_writer and remove_writer take the descriptor of a transport",
  breaks: ["add_writer.transport-owned", "remove_writer.transport-owned"],
};
