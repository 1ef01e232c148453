/** Local_addr is ignored. */
import { AF_INET, EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local, remote, options } = request;
    if (local === null || typeof local === "string") return super.openDatagramEndpoint(factory, request);
    const family = remote === null ? AF_INET : (options.family ?? 0);
    return super.openDatagramEndpoint(factory, { ...request, local: null, options: { ...options, family } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "local_addr is ignored",
  breaks: ["create_datagram_endpoint.local-addr"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
