/** A batch has a thousand callbacks at most, and what is ready beyond them waits for the next. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runBatch(size: number): void {
    super.runBatch(Math.min(size, 1000));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a batch has a thousand callbacks at most, and what is ready beyond them waits for the next",
  breaks: ["stop.before-run-scheduled-callbacks"],
};
