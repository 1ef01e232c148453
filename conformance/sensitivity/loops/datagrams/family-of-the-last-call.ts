/** A call without family uses the one that was asked for last. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private lastFamily = 0;

  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { options } = request;
    if (options.sock) return super.openDatagramEndpoint(factory, request);
    this.lastFamily = options.family || this.lastFamily;
    return super.openDatagramEndpoint(factory, { ...request, options: { ...options, family: this.lastFamily } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a call without family uses the one that was asked for last",
  breaks: ["create_datagram_endpoint.family-default"],
  alsoAffects: ["create_datagram_endpoint/*"],
};
