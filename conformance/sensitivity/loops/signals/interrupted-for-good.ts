/** A loop whose run was interrupted cannot run again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenSignals extends EventLoop {
  private wasInterrupted = false;

  protected override interrupted(): void {
    this.wasInterrupted = true;
    super.interrupted();
  }

  override runForever(): Promise<void> {
    if (this.wasInterrupted) throw new RuntimeError("the loop was interrupted");
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenSignals(options);

export const broken: BrokenLoop = {
  title: "a loop whose run was interrupted cannot run again",
  breaks: ["signal.keyboard-interrupt-loop-usable"],
};
