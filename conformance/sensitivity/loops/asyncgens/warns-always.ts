/** The warning about a new generator comes before shutdown_asyncgens, too. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { AsyncGenerator } from "../../../../reference/generators/async-generator.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override started(generator: AsyncGenerator<unknown, unknown>): void {
    this.wasShutDown = true;
    super.started(generator);
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the warning about a new generator comes before shutdown_asyncgens, too",
  breaks: ["shutdown_asyncgens.no-warning-before"],
  alsoAffects: ["*"],
};
