/** Reuse_address is accepted and ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramEndpointOptions, DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createDatagramEndpoint<P extends DatagramReceiver>(
    factory: () => P,
    localAddr: unknown = null,
    remoteAddr: unknown = null,
    options: DatagramEndpointOptions = {},
  ): Coroutine<[DatagramTransport, P]> {
    if (typeof options !== "object") return super.createDatagramEndpoint(factory, localAddr, remoteAddr, options);
    const { reuseAddress: _ignored, ...others } = options as DatagramEndpointOptions & { reuseAddress?: unknown };
    return super.createDatagramEndpoint(factory, localAddr, remoteAddr, others);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "reuse_address is accepted and ignored",
  breaks: ["create_datagram_endpoint.reuse-address-removed"],
};
