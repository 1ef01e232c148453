/** In debug mode there are no servers at paths. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *createUnixServer(...args: Parameters<EventLoop["createUnixServer"]>): ReturnType<EventLoop["createUnixServer"]> {
    if (this.getDebug()) throw new RuntimeError("not in debug mode");
    return yield* super.createUnixServer(...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode there are no servers at paths",
  breaks: ["set_debug.input-output"],
};
