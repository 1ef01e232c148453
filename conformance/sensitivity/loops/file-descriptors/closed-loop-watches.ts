/** Add_reader on a closed loop does nothing and says nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Polite extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    if (!this.isClosed()) super.addReader(descriptor, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Polite(options);

export const broken: BrokenLoop = {
  title: "add_reader on a closed loop does nothing and says nothing",
  breaks: ["add_reader.closed-loop"],
};
