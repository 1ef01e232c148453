/** Generators that have ended already are reported when shutdown_asyncgens meets them. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override *shutdown(): Coroutine<void> {
    for (const { body } of this.tracked) {
      if (body.hasFinished()) this.loop.callExceptionHandler({ message: "the asynchronous generator was closed already", exception: new RuntimeError("closed") });
    }
    yield* super.shutdown();
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "generators that have ended already are reported when shutdown_asyncgens meets them",
  breaks: ["shutdown_asyncgens.exhausted"],
  alsoAffects: ["shutdown_asyncgens/*"],
};
