/** A default executor that an exception handler sets is ignored. */
import type { EventLoop, EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override setDefaultExecutor(executor: Executor): void {
    if (!this.isHandling()) super.setDefaultExecutor(executor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a default executor that an exception handler sets is ignored",
  breaks: ["set_default_executor.used"],
};
