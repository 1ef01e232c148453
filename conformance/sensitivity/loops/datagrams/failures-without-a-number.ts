/** The error of a call that the system refuses has no number. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    try {
      return yield* super.openDatagramEndpoint(factory, request);
    } catch (error) {
      throw error instanceof OSError ? new OSError("refused") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the error of a call that the system refuses has no number",
  breaks: ["create_datagram_endpoint.address-in-use"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
