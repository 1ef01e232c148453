/** A stream socket is accepted. */
import { EventLoop, SOCK_DGRAM } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { sock } = request.options;
    if (!sock || sock.type === SOCK_DGRAM) return yield* super.openDatagramEndpoint(factory, request);
    const protocol = factory();
    return [this.makeDatagramTransport(sock, protocol, null), protocol];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a stream socket is accepted",
  breaks: ["create_datagram_endpoint.sock-not-datagram"],
};
