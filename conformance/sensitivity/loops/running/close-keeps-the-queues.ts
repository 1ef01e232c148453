/** Close leaves the queues as they are: nothing in them runs any more, but what they refer to is kept. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Keeping extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    this.ready.clear = () => undefined;
    this.timers.clear = () => undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Keeping(options);

export const broken: BrokenLoop = {
  title: "close leaves the queues as they are, with all that they refer to",
  breaks: ["close.clears-queues"],
};
