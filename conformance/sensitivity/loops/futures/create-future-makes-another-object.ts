/** Create_future returns an object that behaves like a future and is none. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    return new Proxy(super.createFuture<T>(), { getPrototypeOf: () => Object.prototype });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_future returns an object that behaves like a future and is none",
  breaks: ["create_future.returns-a-future", "create_future.instance-of-future"],
  alsoAffects: ["*"],
};
