/** The call returns a future. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    return this.createTask(super.openDatagramEndpoint(factory, request)) as unknown as Coroutine<[DatagramTransport, Q]>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the call returns a future",
  breaks: ["create_datagram_endpoint.coroutine"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
