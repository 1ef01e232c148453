/** Shutdown_asyncgens closes a hundred generators at most. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override *shutdown(): Coroutine<void> {
    this.tracked = new Set([...this.tracked].slice(0, 100));
    yield* super.shutdown();
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens closes a hundred generators at most",
  breaks: ["shutdown_asyncgens.closes-all"],
};
