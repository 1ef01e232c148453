/** Local_addr and remote_addr are mixed up if both are given. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramEndpointOptions, DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createDatagramEndpoint<P extends DatagramReceiver>(
    factory: () => P,
    localAddr: unknown = null,
    remoteAddr: unknown = null,
    options: DatagramEndpointOptions = {},
  ): Coroutine<[DatagramTransport, P]> {
    if (localAddr === null || remoteAddr === null) return super.createDatagramEndpoint(factory, localAddr, remoteAddr, options);
    return super.createDatagramEndpoint(factory, remoteAddr, localAddr, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "local_addr and remote_addr are mixed up if both are given",
  breaks: ["create_datagram_endpoint.local-addr", "create_datagram_endpoint.remote-addr", "create_datagram_endpoint.addresses-positional"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
