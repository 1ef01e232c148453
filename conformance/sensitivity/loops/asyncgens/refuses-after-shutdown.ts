/** A generator that is first iterated after shutdown_asyncgens is refused. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { AsyncGenerator } from "../../../../reference/generators/async-generator.js";
import { RuntimeError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override started(generator: AsyncGenerator<unknown, unknown>): void {
    super.started(generator);
    if (this.wasShutDown) throw new RuntimeError("the loop takes no more generators");
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a generator that is first iterated after shutdown_asyncgens is refused",
  breaks: ["shutdown_asyncgens.iterates-all-the-same"],
  alsoAffects: ["shutdown_asyncgens/*"],
};
