/** Closing one loop makes all others say that they are closed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const shared: { closedBy: EventLoop | null } = { closedBy: null };

class Shared extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    shared.closedBy = null;
  }

  override isClosed(): boolean {
    return super.isClosed() || shared.closedBy !== null;
  }

  override close(): void {
    super.close();
    shared.closedBy = this;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shared(options);

export const broken: BrokenLoop = {
  title: "closing one loop makes all others say that they are closed",
  breaks: ["is_closed.other-loop"],
  alsoAffects: [
    "asyncgen/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
