/** Shutdown_asyncgens closes the generators of all loops. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

const all = new Set<Tracker>();

class Tracker extends AsyncGeneratorTracker {
  constructor(loop: EventLoop) {
    super(loop);
    all.add(this);
  }

  override *shutdown(): Coroutine<void> {
    for (const other of all) {
      if (other === this) continue;
      for (const started of other.tracked) this.tracked.add(started);
      other.tracked = new Set();
    }
    yield* super.shutdown();
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens closes the generators of all loops",
  breaks: ["shutdown_asyncgens.other-loop"],
};
