/** Shutdown_asyncgens closes nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override *shutdown(): Coroutine<void> {
    this.tracked = new Set();
    yield* super.shutdown();
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens closes nothing",
  breaks: [
    "shutdown_asyncgens.closes-open",
    "shutdown_asyncgens.closes-all",
    "shutdown_asyncgens.generator-exit",
    "shutdown_asyncgens.closed-generator-ends",
    "shutdown_asyncgens.coroutine",
    "shutdown_asyncgens.finalizes-reliably",
    "shutdown_asyncgens.after-run-forever",
    "shutdown_asyncgens.other-loop",
    "example.shutdown-asyncgens",
    "run.shuts-down-asyncgens",
  ],
  alsoAffects: ["shutdown_asyncgens/*", "run/*"],
};
