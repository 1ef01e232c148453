/** What waits for data or connections fails where somebody else has taken them. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { systemError } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *waitToRead<T>(sock: Socket, failure: number, attempt: () => T | number): Coroutine<T> {
    return yield* super.waitToRead<T>(sock, failure, () => {
      const outcome = attempt();
      if (typeof outcome === "number" && outcome < 0) throw systemError(-outcome);
      return outcome;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what waits for data or connections fails where somebody else has taken them",
  breaks: ["sock_recv.in-vain", "sock_recv_into.in-vain", "sock_accept.in-vain"],
};
