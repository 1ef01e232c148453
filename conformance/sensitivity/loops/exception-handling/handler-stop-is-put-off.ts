/** Stop in a handler takes effect only after run_until_complete has its result. */
import { Future } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override stop(): void {
    if (!this.isHandling() || this.waitedFor === null) super.stop();
    else this.callLater(0.1, () => (this.waitedFor as Future).cancel());
  }

  private waitedFor: Future | null = null;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.waitedFor = awaitable instanceof Future ? (awaitable as Future<unknown>) : null;
    return super.runUntilComplete(awaitable).finally(() => (this.waitedFor = null));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "stop in a handler takes effect only after run_until_complete has its result",
  breaks: ["exception_handler.handler-may-stop"],
};
