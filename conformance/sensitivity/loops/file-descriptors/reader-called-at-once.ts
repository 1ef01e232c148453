/** Add_reader schedules its callback without asking whether there is anything to read. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, callback, ...args);
    this.callSoon(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "add_reader schedules its callback without asking whether there is anything to read",
  breaks: ["add_reader.not-before-readable", "example.watch-fd.waits-for-data"],
  alsoAffects: ["add_reader/*", "remove_reader/*", "add_writer/*", "remove_writer/*", "example/watch-fd*", "stop/before-run-io*", "run_forever/io*"],
};
