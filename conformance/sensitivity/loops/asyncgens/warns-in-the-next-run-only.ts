/** Shutdown_asyncgens is forgotten at the end of the run that follows it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { AsyncGeneratorTracker } from "../../../../reference/generators/tracker.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tracker extends AsyncGeneratorTracker {
  private runsThatEnded = 0;

  noteEndOfRun(): void {
    if (!this.wasShutDown) return;
    this.runsThatEnded += 1;
    if (this.runsThatEnded === 2) this.wasShutDown = false;
  }
}

class Broken extends EventLoop {
  protected override readonly asyncGenerators = new Tracker(this);

  protected override runningChanged(): void {
    super.runningChanged();
    if (!this.isRunning()) this.asyncGenerators.noteEndOfRun();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after shutdown_asyncgens the next run warns of new generators, later ones do not",
  breaks: ["shutdown_asyncgens.warns-afterwards"],
};
