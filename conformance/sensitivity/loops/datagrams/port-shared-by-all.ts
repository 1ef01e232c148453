/** Every endpoint shares its port with others. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    return yield* super.openDatagramEndpoint(factory, request.options.sock === undefined ? { ...request, options: { ...request.options, reusePort: true } } : request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every endpoint shares its port with others",
  breaks: ["create_datagram_endpoint.reuse-port"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
