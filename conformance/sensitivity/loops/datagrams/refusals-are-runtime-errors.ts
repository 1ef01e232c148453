/** What makes no sense is refused with RuntimeError. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, OSError, RuntimeError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    try {
      return yield* super.openDatagramEndpoint(factory, request);
    } catch (error) {
      if (error instanceof OSError) throw error;
      throw new RuntimeError("refused");
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what makes no sense is refused with RuntimeError",
  breaks: ["create_datagram_endpoint.families-differ", "create_datagram_endpoint.address-not-a-pair", "create_datagram_endpoint.unix-address-type"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
