/** Without local_addr a connected endpoint is bound to another address of the machine. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    const local = request.local ?? (Array.isArray(request.remote) && request.remote.length === 2 ? ["127.0.0.2", 0] : null);
    return yield* super.openDatagramEndpoint(factory, { ...request, local });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without local_addr a connected endpoint is bound to another address of the machine",
  breaks: ["create_datagram_endpoint.local-addr-default"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
