/** Readers and writers are called outside of the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { outsideTheLoop } from "../../outside-the-loop.js";

class Broken extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, () => outsideTheLoop(this, () => callback(...args)));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the callbacks of readers are called where no loop is running",
  breaks: ["get_running_loop.within-callbacks"],
  alsoAffects: ["add_reader/*", "remove_reader/*"],
};
