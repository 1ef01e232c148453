/** Debug mode does not remember where call_soon_threadsafe was called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafe(callback, ...args);
    handle.sourceTraceback = null;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "debug mode does not remember where call_soon_threadsafe was called",
  breaks: ["debug.source-traceback-callback"],
};
