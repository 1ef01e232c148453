/** A loop that begins to run forgets what the loops beside it watch. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const watched = new Map<number, EventLoop>();

class Broken extends EventLoop {
  override watchReading(...args: Parameters<EventLoop["watchReading"]>): Handle {
    const handle = super.watchReading(...args);
    if (this.isRunning()) watched.set(args[0], this);
    return handle;
  }

  override runForever(): Promise<void> {
    for (const [fd, loop] of [...watched]) {
      if (loop === this) continue;
      watched.delete(fd);
      if (!loop.isClosed() && loop !== this) loop.unwatchReading(fd);
    }
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a loop that begins to run forgets what the loops beside it watch",
  breaks: ["new_event_loop.separate-io"],
  alsoAffects: ["new_event_loop/*"],
};
