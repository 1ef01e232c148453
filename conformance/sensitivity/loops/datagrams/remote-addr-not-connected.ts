/** The socket is not connected to remote_addr, and hears everybody. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramNetwork } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override datagramNetwork(): DatagramNetwork {
    return { ...super.datagramNetwork(), connect: () => this.connectNothing() };
  }

  // eslint-disable-next-line require-yield
  private *connectNothing(): Coroutine<void> {
    return;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the socket is not connected to remote_addr, and hears everybody",
  breaks: ["create_datagram_endpoint.remote-addr"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
