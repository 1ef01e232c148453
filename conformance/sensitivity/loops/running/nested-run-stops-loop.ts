/** A nested run is refused, but stops the run that it interrupts. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fragile extends EventLoop {
  protected override checkRunning(): void {
    if (this.isRunning()) this.stopping = true;
    super.checkRunning();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fragile(options);

export const broken: BrokenLoop = {
  title: "a nested run is refused, but stops the run that it interrupts",
  breaks: ["run_forever.running-error-harmless", "run_until_complete.running-error-harmless"],
};
