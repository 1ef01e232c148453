/** Add_reader takes objects only. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fussy extends EventLoop {
  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    if (typeof descriptor === "number" && descriptor >= 0) throw new RuntimeError("a number is no file");
    super.addReader(descriptor, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fussy(options);

export const broken: BrokenLoop = {
  title: "add_reader takes objects only",
  breaks: ["add_reader.integer"],
  alsoAffects: ["add_reader/*", "remove_reader/*", "add_writer/*", "remove_writer/*", "example/watch-fd*", "stop/before-run-io*", "run_forever/io*"],
};
