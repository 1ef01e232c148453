/** Create_future returns the future that it made before as long as that is pending. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private last: Future<unknown> | null = null;

  override createFuture<T = unknown>(): Future<T> {
    if (this.last === null || this.last.done()) this.last = super.createFuture<unknown>();
    return this.last as Future<T>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_future returns the future that it made before as long as that is pending",
  breaks: ["create_future.distinct"],
  alsoAffects: ["*"],
};
