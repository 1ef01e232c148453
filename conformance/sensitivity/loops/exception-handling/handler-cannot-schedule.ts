/** What a handler registers is dropped. */
import type { EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  protected override addReady(handle: Handle): void {
    if (this.isHandling()) this.callLater(0.2, () => super.addReady(handle));
    else super.addReady(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what a handler registers is dropped",
  breaks: ["exception_handler.handler-may-schedule"],
};
