/** Shutdown_asyncgens starts the closing and does not wait for it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  // eslint-disable-next-line require-yield
  override *shutdown(): Coroutine<void> {
    this.loop.createTask(super.shutdown());
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens starts the closing and does not wait for it",
  breaks: ["shutdown_asyncgens.finalizes-reliably"],
  alsoAffects: ["shutdown_asyncgens/*", "run/*", "example/shutdown-asyncgens*"],
};
