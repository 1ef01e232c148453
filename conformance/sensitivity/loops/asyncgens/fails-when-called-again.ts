/** Shutdown_asyncgens raises RuntimeError in a later run if there is nothing to close. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override *shutdown(): Coroutine<void> {
    if (this.tracked.size === 0 && this.wasShutDown) throw new RuntimeError("there is nothing to close");
    yield* super.shutdown();
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens raises RuntimeError in a later run if there is nothing to close",
  breaks: ["shutdown_asyncgens.nothing-open", "shutdown_asyncgens.returns-none"],
};
