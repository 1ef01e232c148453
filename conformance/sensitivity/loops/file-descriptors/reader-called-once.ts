/** A reader is called once and then forgotten. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OneShot extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, (...given: A) => {
      super.removeReader(descriptor);
      return callback(...given);
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new OneShot(options);

export const broken: BrokenLoop = {
  title: "a reader is called once and then forgotten",
  breaks: ["add_reader.level-triggered"],
  alsoAffects: ["add_reader/*", "remove_reader/*", "add_writer/*", "remove_writer/*", "example/watch-fd*", "stop/before-run-io*", "run_forever/io*"],
};
