/** A loop in a thread of its own looks no names up. */
import { isMainThread } from "node:worker_threads";
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { AddressInfo, Coroutine, EventLoopOptions, GetaddrinfoOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *getaddrinfo(host: unknown, port: unknown, options: GetaddrinfoOptions = {}): Coroutine<AddressInfo[]> {
    if (!isMainThread) throw new OSError("no lookups here");
    return yield* super.getaddrinfo(host, port, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a loop in a thread of its own looks no names up",
  breaks: ["new_event_loop.worker-thread-io"],
};
