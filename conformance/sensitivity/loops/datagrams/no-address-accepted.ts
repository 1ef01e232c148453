/** Without an address and a family there is an endpoint nevertheless. */
import { AF_INET, EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local, remote, options } = request;
    const isNothing = local === null && remote === null && !options.sock && (options.family ?? 0) === 0;
    return super.openDatagramEndpoint(factory, isNothing ? { ...request, options: { ...options, family: AF_INET } } : request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without an address and a family there is an endpoint nevertheless",
  breaks: ["create_datagram_endpoint.no-address-no-family"],
};
