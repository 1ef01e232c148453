/** A second close raises RuntimeError. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override close(): void {
    this.checkClosed();
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "a second close raises RuntimeError",
  breaks: ["close.idempotent"],
};
