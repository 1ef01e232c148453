/** What a loop watches is served by the loop that was made first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let first: EventLoop | null = null;

class Broken extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    if (first === null || first.isClosed()) first = this;
  }

  override watchReading(...args: Parameters<EventLoop["watchReading"]>): Handle {
    return first === null || first === this || this.isRunning() ? super.watchReading(...args) : first.watchReading(...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what a loop watches is served by the loop that was made first, unless it runs",
  breaks: ["new_event_loop.separate-io"],
  alsoAffects: ["new_event_loop/*", "remove_reader/*"],
};
