/** The loop minds the generators alone that a task has begun. */
import { EventLoop } from "../../../../reference/index.js";
import type { AsyncGenerator, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override started(generator: AsyncGenerator<unknown, unknown>): void {
    if (this.loop.currentTask() !== null) super.started(generator);
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "generators that no task has begun are not closed",
  breaks: ["shutdown_asyncgens.closes-all"],
};
