/** A done future no longer needs its loop, and lets it go. */
import { Future } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override getLoop(): EventLoop {
    return this.done() ? (null as unknown as EventLoop) : super.getLoop();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "get_loop of a done future returns None",
  breaks: ["future.get-loop"],
  alsoAffects: ["create_future/stays-pending-while-the-loop-runs", "done-callback/*"],
};
