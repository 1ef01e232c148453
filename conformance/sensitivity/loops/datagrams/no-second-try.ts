/** After a call that failed every later one fails. */
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private failed = false;

  protected override *openDatagramEndpoint<Q extends DatagramReceiver>(factory: () => Q, request: DatagramRequest): Coroutine<[DatagramTransport, Q]> {
    if (this.failed) throw new RuntimeError("failed before");
    this.failed = true;
    const pair = yield* super.openDatagramEndpoint(factory, request);
    this.failed = false;
    return pair;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after a call that failed every later one fails",
  breaks: ["create_datagram_endpoint.failure-closes-socket", "create_datagram_endpoint.next-address"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
