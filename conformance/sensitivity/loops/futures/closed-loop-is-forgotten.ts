/** Get_loop of a future gives None once the loop is closed. */
import { Future } from "../../../../reference/index.js";
import type { EventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override getLoop(): EventLoop {
    return this.loop.isClosed() ? (null as never) : this.loop;
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);
export { BrokenFuture as Future };

export const broken: BrokenLoop = {
  title: "get_loop of a future gives None once the loop is closed",
  breaks: ["future.get-loop"],
  alsoAffects: ["*"],
};
