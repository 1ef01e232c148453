/** IPv6 addresses are refused. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    for (const address of [request.local, request.remote]) {
      if (Array.isArray(address) && String(address[0]).includes(":")) throw new ValueError("no IPv6");
    }
    return yield* super.openDatagramEndpoint(factory, request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "IPv6 addresses are refused",
  breaks: ["create_datagram_endpoint.family-ipv6"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
