/** create_future asks which loop is current instead of using its own. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenEventLoop extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    return new Future<T>();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "create_future makes a future of the current loop",
  breaks: ["create_future.attached-to-the-loop"],
  alsoAffects: [
    "Future/get_loop-after-close",
    "await-future/*",
    "close/*",
    "ensure_future/no-loop",
    "gather/*",
    "run_in_executor/*",
  ],
};
