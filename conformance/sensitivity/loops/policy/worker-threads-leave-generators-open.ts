/** A loop in a thread of its own closes no generators. */
import { isMainThread } from "node:worker_threads";
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownAsyncgens(): Coroutine<void> {
    if (isMainThread) yield* super.shutdownAsyncgens();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a loop in a thread of its own closes no generators",
  breaks: ["new_event_loop.worker-thread-rest"],
  alsoAffects: ["run/*"],
};
