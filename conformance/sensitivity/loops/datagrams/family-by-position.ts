/** The family can be passed by position. */
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
    const named = typeof options === "number" ? { family: options } : options;
    return super.createDatagramEndpoint(factory, localAddr, remoteAddr, named);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the family can be passed by position",
  breaks: ["create_datagram_endpoint.options-keyword-only"],
};
