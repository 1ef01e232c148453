/** Reuse_port is ignored if there is a remote address. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { remote, options } = request;
    if (options.sock || remote === null) return super.openDatagramEndpoint(factory, request);
    return super.openDatagramEndpoint(factory, { ...request, options: { ...options, reusePort: false } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "reuse_port is ignored if there is a remote address",
  breaks: ["create_datagram_endpoint.reuse-port"],
};
