/** Names are not looked up by getaddrinfo of the loop. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    for (const address of [request.local, request.remote]) {
      if (Array.isArray(address) && !/^[\d.:]+$/.test(address.map(String).join(""))) throw new OSError("no number");
    }
    return yield* super.openDatagramEndpoint(factory, request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "names are not looked up by getaddrinfo of the loop",
  breaks: ["create_datagram_endpoint.uses-getaddrinfo", "create_datagram_endpoint.next-address", "create_datagram_endpoint.matching-families", "create_datagram_endpoint.local-addr-resolved"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
