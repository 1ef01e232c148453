/** A run that was told to stop before it began does not look at descriptors. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Incurious extends EventLoop {
  protected override runOnce(): void {
    if (!this.stopping) return super.runOnce();
    this.receiveRemoteCalls();
    this.collectDueTimers();
    this.runBatch(this.takeBatch());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Incurious(options);

export const broken: BrokenLoop = {
  title: "a run that was told to stop before it began does not look at descriptors",
  breaks: ["stop.before-run-io-callbacks"],
  alsoAffects: ["add_reader/*", "add_writer/*", "remove_reader/*", "remove_writer/*", "*"],
};
