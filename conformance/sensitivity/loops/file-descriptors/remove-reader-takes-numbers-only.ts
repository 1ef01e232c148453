/** Remove_reader finds no reader if it is given a socket. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fussy extends EventLoop {
  override removeReader(descriptor: Descriptor): boolean {
    return typeof descriptor === "number" && super.removeReader(descriptor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fussy(options);

export const broken: BrokenLoop = {
  title: "remove_reader finds no reader if it is given a socket",
  breaks: ["remove_reader.same-descriptor", "example.watch-fd.remove-reader-accepts-the-socket"],
  alsoAffects: ["*"],
};
