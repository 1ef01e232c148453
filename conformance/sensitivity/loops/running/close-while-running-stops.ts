/** Close on a running loop raises, but stops the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fragile extends EventLoop {
  override close(): void {
    if (this.isRunning()) this.stopping = true;
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fragile(options);

export const broken: BrokenLoop = {
  title: "close on a running loop raises, but stops the loop",
  breaks: ["close.running-error-harmless"],
};
