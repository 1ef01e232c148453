/** Family, proto and flags are refused altogether. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    const { family = 0, proto = 0, flags = 0 } = request.options;
    if (family !== 0 || proto !== 0 || flags !== 0) throw new ValueError("no such option");
    return yield* super.openDatagramEndpoint(factory, request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "family, proto and flags are refused altogether",
  breaks: ["create_datagram_endpoint.family", "create_datagram_endpoint.proto", "create_datagram_endpoint.flags", "create_datagram_endpoint.family-unix"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
