/** A listening socket accepts no more after a hundred connections. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const MOST = 100;

class Limited extends EventLoop {
  private accepted = 0;

  protected override acceptAll(...[sock, ...more]: Parameters<EventLoop["acceptAll"]>): void {
    this.accepted += 1;
    if (this.accepted <= MOST) super.acceptAll(sock, ...more);
    else this.unwatchReading(sock.fileno());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Limited(options);

export const broken: BrokenLoop = {
  title: "a listening socket accepts no more after a hundred connections",
  breaks: ["create_server.serves-many-in-turn"],
};
