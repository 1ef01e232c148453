/** Shutdown_asyncgens begins to close when it is called, not when it is awaited. */
import { EventLoop, gather } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Future } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  override shutdown(): Coroutine<void> {
    const open = [...this.tracked].map(({ reference }) => reference.deref());
    this.tracked = new Set();
    const closing = open.flatMap((generator) => (generator === undefined ? [] : [this.loop.createTask(generator.aclose())]));
    return closing.length === 0 ? super.shutdown() : this.waitFor(closing);
  }

  private *waitFor(closing: readonly Future[]): Coroutine<void> {
    this.wasShutDown = true;
    yield* gather(closing, { returnExceptions: true });
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens begins to close when it is called, not when it is awaited",
  breaks: ["shutdown_asyncgens.coroutine"],
  alsoAffects: ["shutdown_asyncgens/*"],
};
