/** Add_writer ends the watch of the reader of its descriptor. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Exclusive extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, callback, ...args);
    super.removeReader(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Exclusive(options);

export const broken: BrokenLoop = {
  title: "add_writer ends the watch of the reader of its descriptor",
  breaks: ["add_writer.keeps-reader", "add_writer.both-directions"],
  alsoAffects: ["remove_reader/*", "remove_writer/*", "add_writer/*", "add_reader/*"],
};
