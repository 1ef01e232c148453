/** A loop that was asked to stop and has not run since cannot be closed. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override close(): void {
    if (this.stopping && !this.isRunning()) {
      this.stopping = false;
      throw new RuntimeError("the loop is stopping");
    }
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "a loop that was asked to stop and has not run since cannot be closed",
  breaks: ["close.stopped-flag"],
};
