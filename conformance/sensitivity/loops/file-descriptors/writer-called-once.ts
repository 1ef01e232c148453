/** A writer is called once and then forgotten. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OneShot extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, (...given: A) => {
      super.removeWriter(descriptor);
      return callback(...given);
    }, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new OneShot(options);

export const broken: BrokenLoop = {
  title: "a writer is called once and then forgotten",
  breaks: ["add_writer.level-triggered", "add_writer.calls-when-writable"],
  alsoAffects: ["add_reader/*", "remove_reader/*", "add_writer/*", "remove_writer/*", "example/watch-fd*", "stop/before-run-io*", "run_forever/io*"],
};
