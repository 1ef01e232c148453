/** Only the first generator that is iterated after shutdown_asyncgens brings a warning. */
import { EventLoop } from "../../../../reference/index.js";
import type { AsyncGenerator, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override started(generator: AsyncGenerator<unknown, unknown>): void {
    super.started(generator);
    this.wasShutDown = false;
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "only the first generator that is iterated after shutdown_asyncgens brings a warning",
  breaks: ["shutdown_asyncgens.warns-each"],
};
