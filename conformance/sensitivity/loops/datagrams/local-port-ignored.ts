/** Of local_addr only the host is heeded. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local } = request;
    if (!Array.isArray(local) || local.length !== 2) return super.openDatagramEndpoint(factory, request);
    return super.openDatagramEndpoint(factory, { ...request, local: [local[0], 0] });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of local_addr only the host is heeded",
  breaks: ["create_datagram_endpoint.local-addr", "create_datagram_endpoint.address-in-use"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
