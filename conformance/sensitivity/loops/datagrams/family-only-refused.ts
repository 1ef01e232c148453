/** A family alone is refused. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local, remote, options } = request;
    if (local === null && remote === null && !options.sock) throw new ValueError("an address is needed");
    return super.openDatagramEndpoint(factory, request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a family alone is refused",
  breaks: ["create_datagram_endpoint.family-only", "create_datagram_endpoint.local-addr-default"],
  alsoAffects: ["create_datagram_endpoint/*"],
};
