/** Family is ignored if there is an address. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local, remote, options } = request;
    if (options.sock || typeof local === "string" || typeof remote === "string" || (local === null && remote === null)) return super.openDatagramEndpoint(factory, request);
    return super.openDatagramEndpoint(factory, { ...request, options: { ...options, family: 0 } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "family is ignored if there is an address",
  breaks: ["create_datagram_endpoint.family"],
  alsoAffects: ["create_datagram_endpoint/*localhost*"],
};
