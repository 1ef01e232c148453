/** Close is accepted in the batch in which stop was called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  override close(): void {
    if (!(this.isRunning() && this.stopping)) super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "close is accepted in the batch in which stop was called",
  breaks: ["close.running-error"],
};
