/** Close on a running loop raises, but has shut the default executor down before. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override close(): void {
    if (this.isRunning()) void this.defaultExecutor?.shutdown({ wait: false });
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "close on a running loop raises, but has shut the default executor down before",
  breaks: ["close.running-error-spares-executor"],
};
