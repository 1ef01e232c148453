/** A descriptor whose other end is gone is not reported to its writer. */
import { EpollPoller, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { waitForFd } from "../../../../reference/system/calls-files.js";
import type { BrokenLoop } from "../../broken-loop.js";

/** What epoll reports of a descriptor whose other end is gone. */
const EPOLLERR = 8;
const EPOLLHUP = 16;

class NarrowPoller extends EpollPoller {
  override poll(): void {
    const lost = [...this.watches].filter(([fd, watch]) => watch.writer !== null && isGone(fd));
    const writers = lost.map(([, watch]) => ({ watch, writer: watch.writer }));
    for (const { watch } of writers) watch.writer = null;
    super.poll();
    for (const { watch, writer } of writers) watch.writer ??= writer;
  }
}

const isGone = (fd: number): boolean => waitForFd(fd, EPOLLERR | EPOLLHUP, 0);

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new EventLoop({ ...options, poller: new NarrowPoller() });

export const broken: BrokenLoop = {
  title: "a descriptor whose other end is gone is not reported to its writer",
  breaks: ["add_writer.error-writable"],
  alsoAffects: ["*"],
};
