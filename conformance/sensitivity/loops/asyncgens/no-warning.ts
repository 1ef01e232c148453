/** A generator that is first iterated after shutdown_asyncgens brings no warning. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { AsyncGenerator } from "../../../../reference/generators/async-generator.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override started(generator: AsyncGenerator<unknown, unknown>): void {
    this.wasShutDown = false;
    super.started(generator);
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a generator that is first iterated after shutdown_asyncgens brings no warning",
  breaks: ["shutdown_asyncgens.warns-afterwards", "shutdown_asyncgens.warning-class"],
};
