/** Get_loop of a future of create_future gives an object of its own. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    const future = super.createFuture<T>();
    const own = future.getLoop.bind(future);
    future.getLoop = () => (this.isRunning() ? own() : new Proxy(this, {}));
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_loop of a future of create_future gives an object of its own",
  breaks: ["create_future.attached-to-the-loop", "run_in_executor.returns-future", "wrap_future.returns-a-future"],
  alsoAffects: ["*"],
};
