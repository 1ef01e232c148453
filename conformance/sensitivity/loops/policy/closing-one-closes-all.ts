/** Close closes the other loops of the thread that do not run, too. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const open = new Set<EventLoop>();

class Chained extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    open.add(this);
  }

  override close(): void {
    super.close();
    open.delete(this);
    for (const other of open) if (!other.isRunning()) other.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Chained(options);

export const broken: BrokenLoop = {
  title: "close closes the other loops of the thread that do not run, too",
  breaks: ["new_event_loop.distinct"],
  alsoAffects: ["*"],
};
