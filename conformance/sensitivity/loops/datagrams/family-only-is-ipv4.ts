/** Without an address every endpoint is one of IPv4. */
import { AF_INET, EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local, remote, options } = request;
    if (options.sock || local !== null || remote !== null || !options.family) return super.openDatagramEndpoint(factory, request);
    return super.openDatagramEndpoint(factory, { ...request, options: { ...options, family: AF_INET } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without an address every endpoint is one of IPv4",
  breaks: ["create_datagram_endpoint.family-without-address"],
};
