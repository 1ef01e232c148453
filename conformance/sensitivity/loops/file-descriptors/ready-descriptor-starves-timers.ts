/** Timers wait while a descriptor is ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Greedy extends EventLoop {
  private batch = 0;

  protected override runOnce(): void {
    this.poller.poll();
    this.receiveRemoteCalls();
    if (this.ready.length === 0 || this.batch === 0) this.collectDueTimers();
    this.batch = this.takeBatch();
    this.runBatch(this.batch);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Greedy(options);

export const broken: BrokenLoop = {
  title: "timers wait while a descriptor is ready",
  breaks: ["add_reader.starves-nothing", "add_writer.starves-nothing"],
  alsoAffects: ["*"],
};
