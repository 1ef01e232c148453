/** A blocking socket that is given stays so. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { sock } = request.options;
    const wasBlocking = sock?.getblocking() ?? false;
    const pair = yield* super.openDatagramEndpoint(factory, request);
    if (wasBlocking) sock?.setblocking(true);
    return pair;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a blocking socket that is given stays so",
  breaks: ["create_datagram_endpoint.sock-made-non-blocking"],
};
