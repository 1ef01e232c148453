/** Close on a running loop raises, but has emptied the queue of ready callbacks before. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fragile extends EventLoop {
  override close(): void {
    this.ready.clear();
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fragile(options);

export const broken: BrokenLoop = {
  title: "close on a running loop raises, but has emptied the queue of ready callbacks before",
  breaks: ["close.running-error-harmless"],
};
