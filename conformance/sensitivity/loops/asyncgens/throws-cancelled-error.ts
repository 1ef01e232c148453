/** Shutdown_asyncgens throws CancelledError into the generators, not GeneratorExit. */
import { CancelledError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override *shutdown(): Coroutine<void> {
    const open = [...this.tracked].map(({ reference }) => reference.deref()).filter((generator) => generator !== undefined);
    this.tracked = new Set();
    for (const generator of open) {
      try {
        if (!generator.body.hasFinished()) yield* generator.athrow(new CancelledError());
      } catch {
        // It has ended.
      }
    }
    yield* super.shutdown();
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens throws CancelledError into the generators, not GeneratorExit",
  breaks: ["shutdown_asyncgens.generator-exit"],
  alsoAffects: ["shutdown_asyncgens/*"],
};
