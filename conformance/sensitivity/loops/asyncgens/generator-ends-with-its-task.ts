/** A generator is closed when the task that began to iterate it has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { AsyncGenerator, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override started(generator: AsyncGenerator<unknown, unknown>): void {
    super.started(generator);
    const { loop } = this;
    loop.currentTask()?.addDoneCallback(() => {
      if (!loop.isClosed()) loop.createTask(generator.aclose());
    });
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a generator is closed when the task that began to iterate it has ended",
  breaks: ["asyncgen.break-leaves-open", "shutdown_asyncgens.other-loop"],
  alsoAffects: ["*asyncgen*", "run/*"],
};
