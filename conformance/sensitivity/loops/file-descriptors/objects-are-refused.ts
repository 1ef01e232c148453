/** Add_reader and add_writer take numbers only. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    if (typeof descriptor !== "number") throw new AsyncioTypeError("a descriptor is a number");
    super.addReader(descriptor, callback, ...args);
  }

  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    if (typeof descriptor !== "number") throw new AsyncioTypeError("a descriptor is a number");
    super.addWriter(descriptor, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "add_reader and add_writer take numbers only",
  breaks: ["add_reader.file-object", "add_writer.file-object", "example.watch-fd.prints-received-data"],
  alsoAffects: ["add_*", "remove_*"],
};
