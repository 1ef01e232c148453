/** Descriptors are looked at only when no callback is ready. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deferring extends EventLoop {
  protected override runOnce(): void {
    if (this.ready.length === 0) return super.runOnce();
    this.receiveRemoteCalls();
    this.collectDueTimers();
    this.runBatch(this.takeBatch());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deferring(options);

export const broken: BrokenLoop = {
  title: "descriptors are looked at only when no callback is ready",
  breaks: ["run_forever.io-not-starved", "stop.before-run-io-callbacks"],
  alsoAffects: ["*"],
};
