/** A reader is called when data arrives, not as long as it is there. */
import { EpollPoller, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

/** The flag of epoll for "tell me of changes only". */
const EPOLLET = 0x8000_0000;

class EdgePoller extends EpollPoller {
  protected override control(fd: number, before: number, after: number): void {
    super.control(fd, before, after === 0 ? 0 : (after | EPOLLET) >>> 0);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new EventLoop({ ...options, poller: new EdgePoller() });

export const broken: BrokenLoop = {
  title: "a reader is called when data arrives, not as long as it is there",
  breaks: ["add_reader.level-triggered"],
  alsoAffects: ["*"],
};
