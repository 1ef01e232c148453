/** What is given beside sock is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { sock } = request.options;
    return super.openDatagramEndpoint(factory, sock ? { local: null, remote: null, options: { sock } } : request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what is given beside sock is ignored",
  breaks: [
    "create_datagram_endpoint.sock-excludes-local-addr",
    "create_datagram_endpoint.sock-excludes-remote-addr",
    "create_datagram_endpoint.sock-with-local-addr-error",
    "create_datagram_endpoint.sock-with-remote-addr-error",
    "create_datagram_endpoint.sock-with-family-error",
    "create_datagram_endpoint.sock-with-proto-error",
    "create_datagram_endpoint.sock-with-flags-error",
    "create_datagram_endpoint.sock-with-reuse-port-error",
    "create_datagram_endpoint.sock-with-allow-broadcast-error",
  ],
};
