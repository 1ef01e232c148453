/** A nested run is refused, but uses up a request to stop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fragile extends EventLoop {
  protected override checkRunning(): void {
    if (this.isRunning()) this.stopping = false;
    super.checkRunning();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fragile(options);

export const broken: BrokenLoop = {
  title: "a nested run is refused, but uses up a request to stop",
  breaks: ["run_forever.running-error-harmless"],
};
