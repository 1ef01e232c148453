/** Shutdown_asyncgens begins to close a generator only when the one before it is closed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override *shutdown(): Coroutine<void> {
    const all = [...this.tracked];
    for (const started of all) {
      this.tracked = new Set([started]);
      yield* super.shutdown();
    }
    if (all.length === 0) yield* super.shutdown();
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens begins to close a generator only when the one before it is closed",
  breaks: ["shutdown_asyncgens.side-by-side"],
  alsoAffects: ["shutdown_asyncgens/*"],
};
