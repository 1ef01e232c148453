/** Debug mode does not remember where callbacks were registered. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override addReady(handle: Handle): void {
    handle.sourceTraceback = null;
    super.addReady(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "debug mode does not remember where callbacks were registered",
  breaks: ["debug.source-traceback-callback", "debug.default-handler-logs-source"],
};
