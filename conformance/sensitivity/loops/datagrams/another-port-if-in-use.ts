/** If the local port is in use another one is taken. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { errnos } from "../../../../reference/system/errno.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local } = request;
    try {
      return yield* super.openDatagramEndpoint(factory, request);
    } catch (error) {
      if (!(error instanceof OSError) || error.errno !== errnos.EADDRINUSE || !Array.isArray(local)) throw error;
      return yield* super.openDatagramEndpoint(factory, { ...request, local: [local[0], 0] });
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "if the local port is in use another one is taken",
  breaks: ["create_datagram_endpoint.address-in-use", "create_datagram_endpoint.reuse-port-all-must-set"],
  alsoAffects: ["create_datagram_endpoint/*"],
};
