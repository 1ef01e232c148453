/** Close of a loop that was never run does nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Demanding extends EventLoop {
  private hasRun = false;

  override close(): void {
    if (this.hasRun || this.isRunning() || this.isClosed()) super.close();
  }

  override runForever(): Promise<void> {
    this.hasRun = true;
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Demanding(options);

export const broken: BrokenLoop = {
  title: "close of a loop that was never run does nothing",
  breaks: ["close.new-loop"],
  alsoAffects: ["*"],
};
