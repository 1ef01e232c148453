/** Allow_broadcast is ignored if local_addr and remote_addr are given. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { options, local, remote } = request;
    return super.openDatagramEndpoint(factory, local && remote ? { ...request, options: { ...options, allowBroadcast: false } } : request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "allow_broadcast is ignored if local_addr and remote_addr are given",
  breaks: ["create_datagram_endpoint.allow-broadcast"],
  alsoAffects: ["create_datagram_endpoint/*"],
};
