/** Allow_broadcast is always set. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { options } = request;
    if (options.sock) return super.openDatagramEndpoint(factory, request);
    return super.openDatagramEndpoint(factory, { ...request, options: { ...options, allowBroadcast: true } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "allow_broadcast is always set",
  breaks: ["create_datagram_endpoint.allow-broadcast-default"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
