/** Remote_addr without local_addr is taken for local_addr. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    if (request.local !== null || request.remote === null) return yield* super.openDatagramEndpoint(factory, request);
    return yield* super.openDatagramEndpoint(factory, { ...request, local: request.remote, remote: null });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "remote_addr without local_addr is taken for local_addr",
  breaks: ["create_datagram_endpoint.addresses-positional"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
