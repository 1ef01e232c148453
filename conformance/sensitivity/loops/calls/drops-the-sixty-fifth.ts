/** The queue holds sixty-four callbacks and drops the next one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Small extends EventLoop {
  protected override addReady(handle: Handle): void {
    if (this.ready.length !== 64) super.addReady(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Small(options);

export const broken: BrokenLoop = {
  title: "the queue holds sixty-four callbacks and drops the next one",
  breaks: ["call_soon.exactly-once", "call_soon.fifo"],
  alsoAffects: ["call_exception_handler/*", "call_soon_threadsafe/*", "create_task/*", "done-callback/*", "exception_handler/*", "stop/*", "task/*"],
};
