/** A new socket takes the place of the one that is given. */
import { AF_INET, EventLoop, SOCK_DGRAM } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { sock } = request.options;
    if (!sock || request.local !== null || sock.family !== AF_INET || sock.type !== SOCK_DGRAM) return super.openDatagramEndpoint(factory, request);
    return super.openDatagramEndpoint(factory, { local: ["127.0.0.1", 0], remote: null, options: {} });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a new socket takes the place of the one that is given",
  breaks: ["create_datagram_endpoint.sock", "create_datagram_endpoint.sock-made-non-blocking"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
