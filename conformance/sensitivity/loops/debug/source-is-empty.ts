/** The source traceback of a callback is an empty list. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override addReady(handle: Handle): void {
    if (handle.sourceTraceback !== null) handle.sourceTraceback = [];
    super.addReady(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the source traceback of a callback is an empty list",
  breaks: ["debug.source-traceback-callback"],
};
