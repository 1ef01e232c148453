/** A port that is no integer is refused, as is an empty host. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    for (const address of [request.local, request.remote]) {
      if (Array.isArray(address) && (address[0] === null || typeof address[1] === "string")) throw new ValueError("no address");
    }
    return yield* super.openDatagramEndpoint(factory, request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a port that is no integer is refused, as is an empty host",
  breaks: ["create_datagram_endpoint.local-addr-resolved"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
