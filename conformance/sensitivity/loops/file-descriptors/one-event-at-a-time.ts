/** An iteration hears of one ready descriptor only, always the first. */
import { EpollPoller, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle, PollerHost } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class NarrowPoller extends EpollPoller {
  override open(host: PollerHost): void {
    this.wide = host;
    super.open({ addReady: (handle) => void (this.first ??= handle), wake: () => host.wake() });
  }

  override poll(): void {
    this.first = undefined;
    super.poll();
    const handle = this.first as Handle | undefined;
    if (handle !== undefined) this.wide?.addReady(handle);
  }

  private wide: PollerHost | undefined;
  private first: Handle | undefined;
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new EventLoop({ ...options, poller: new NarrowPoller() });

export const broken: BrokenLoop = {
  title: "an iteration hears of one ready descriptor only, always the first",
  breaks: ["add_reader.calls-when-readable", "stop.before-run-io-callbacks"],
  alsoAffects: ["*"],
};
