/** A generator that is thrown away after its loop was closed is reported, since it cannot be closed any more. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

type Started = Parameters<AsyncGeneratorTracker["closeGarbage"]>[0];

class Tracker extends AsyncGeneratorTracker {
  override closeGarbage(started: Started): void {
    if (this.loop.isClosed() && !started.body.hasFinished()) {
      this.loop.callExceptionHandler({ message: "a generator was left open", exception: new RuntimeError("the event loop is closed") });
    }
    super.closeGarbage(started);
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a generator that is thrown away after its loop was closed is reported",
  breaks: ["asyncgen.discarded-after-close"],
};
