/** Local_addr is ignored if there is a remote_addr. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    return super.openDatagramEndpoint(factory, request.remote === null ? request : { ...request, local: null });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "local_addr is ignored if there is a remote_addr",
  breaks: ["create_datagram_endpoint.local-addr"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
