/** A host that has no address raises OSError, not gaierror. */
import { EventLoop, gaierror, OSError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    try {
      return yield* super.openDatagramEndpoint(factory, request);
    } catch (error) {
      if (error instanceof gaierror) throw new OSError("no such host");
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a host that has no address raises OSError, not gaierror",
  breaks: ["create_datagram_endpoint.local-addr-not-found", "create_datagram_endpoint.remote-addr-not-found", "create_datagram_endpoint.flags"],
};
