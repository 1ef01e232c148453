/** The sixty-fifth writer is not called. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Few extends EventLoop {
  private writers = 0;

  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, callback, ...args);
    this.writers += 1;
    if (this.writers > 64) super.removeWriter(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Few(options);

export const broken: BrokenLoop = {
  title: "the sixty-fifth writer is not called",
  breaks: ["add_writer.calls-when-writable"],
  alsoAffects: ["add_*"],
};
