/** The socket that create_datagram_endpoint makes is blocking. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const pair = yield* super.openDatagramEndpoint(factory, request);
    if (!request.options.sock) (pair[0].getExtraInfo("socket") as { setblocking(blocking: boolean): void }).setblocking(true);
    return pair;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the socket that create_datagram_endpoint makes is blocking",
  breaks: ["create_datagram_endpoint.new-socket-non-blocking"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
