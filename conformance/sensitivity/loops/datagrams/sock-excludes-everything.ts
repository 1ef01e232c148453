/** Sock excludes the other options also with the values that they have anyway. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    if (request.options.sock && Object.keys(request.options).length > 1) throw new ValueError("sock alone");
    return yield* super.openDatagramEndpoint(factory, request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock excludes the other options also with the values that they have anyway",
  breaks: ["create_datagram_endpoint.sock"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
