/** A reader that was replaced while it was due is still called. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import { fdOf } from "../../../../reference/system/descriptor.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lingering extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    const fd = fdOf(descriptor);
    this.checkNotOwned(fd);
    this.fdPoller().setReader(fd, this.makeWatchHandle(callback as Callback, args, "addReader"));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lingering(options);

export const broken: BrokenLoop = {
  title: "a reader that was replaced while it was due is still called",
  breaks: ["add_reader.replace-cancels-pending"],
};
