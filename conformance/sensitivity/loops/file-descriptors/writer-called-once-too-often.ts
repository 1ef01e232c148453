/** A writer is called once although the descriptor cannot take data. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override addWriter<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addWriter(descriptor, callback, ...args);
    this.callSoon(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "a writer is called once although the descriptor cannot take data",
  breaks: ["add_writer.not-before-writable"],
  alsoAffects: ["add_reader/*", "remove_reader/*", "add_writer/*", "remove_writer/*", "example/watch-fd*", "stop/before-run-io*", "run_forever/io*"],
};
