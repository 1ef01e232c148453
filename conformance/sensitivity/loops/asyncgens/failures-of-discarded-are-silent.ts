/** Errors of generators that are closed because they are garbage are swallowed. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override closeGarbage(started: Parameters<AsyncGeneratorTracker["closeGarbage"]>[0]): void {
    if (!this.tracked.delete(started) || started.body.hasFinished() || this.loop.isClosed()) return;
    this.loop.callSoonThreadsafe(() => this.loop.createTask(withoutErrors(started.body.close())));
  }
}

function* withoutErrors(close: Coroutine<unknown>): Coroutine<void> {
  try {
    yield* close;
  } catch {
    // This is the fault.
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error in the cleanup of a discarded generator is swallowed",
  breaks: ["asyncgen.discarded-failure"],
};
