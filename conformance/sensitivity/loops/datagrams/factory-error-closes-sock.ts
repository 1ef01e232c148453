/** An error of the factory closes a socket that was given. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    try {
      return yield* super.openDatagramEndpoint(factory, request);
    } catch (error) {
      request.options.sock?.close();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error of the factory closes a socket that was given",
  breaks: ["create_datagram_endpoint.factory-error"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
