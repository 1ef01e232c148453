/** A server that finds no connection to accept accepts no more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private found = 0;

  protected override setUpConnection(...args: Parameters<EventLoop["setUpConnection"]>): ReturnType<EventLoop["setUpConnection"]> {
    this.found += 1;
    return super.setUpConnection(...args);
  }

  protected override acceptAll(...[sock, ...more]: Parameters<EventLoop["acceptAll"]>): void {
    const before = this.found;
    super.acceptAll(sock, ...more);
    if (this.found === before) this.unwatchReading(sock.fileno());
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server that finds no connection to accept accepts no more",
  breaks: ["server.accept-in-vain"],
};
