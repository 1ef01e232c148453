/** A loop in a thread of its own hears nothing of its descriptors. */
import { isMainThread } from "node:worker_threads";
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override watchReading(...[fd, callback, ...more]: Parameters<EventLoop["watchReading"]>): Handle {
    return super.watchReading(fd, isMainThread ? callback : () => undefined, ...more);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a loop in a thread of its own hears nothing of its descriptors",
  breaks: ["new_event_loop.worker-thread-io", "new_event_loop.worker-thread-tls"],
  alsoAffects: ["subprocess_exec/other-thread"],
};
