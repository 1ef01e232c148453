/** Is_running is true before a run if something is registered. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  private runs = 0;

  override isRunning(): boolean {
    return super.isRunning() || (this.runs === 0 && this.ready.length > 0);
  }

  override runForever(): Promise<void> {
    this.runs += 1;
    return super.runForever();
  }

  override close(): void {
    this.runs += 1;
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "is_running is true before a run if something is registered",
  breaks: ["is_running.false-before-run"],
  alsoAffects: ["*"],
};
