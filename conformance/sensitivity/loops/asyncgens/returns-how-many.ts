/** Shutdown_asyncgens returns how many generators it has closed. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override *shutdown(): Coroutine<void> {
    const { size } = this.tracked;
    yield* super.shutdown();
    return size as unknown as void;
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens returns how many generators it has closed",
  breaks: ["shutdown_asyncgens.returns-none", "shutdown_asyncgens.exhausted"],
};
