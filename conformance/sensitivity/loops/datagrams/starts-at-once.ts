/** The call is scheduled even if nobody awaits it. */
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import type { Awaitable, Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const task = this.createTask(super.openDatagramEndpoint(factory, request));
    return this.follow(task);
  }

  private *follow<R>(task: Awaitable<R>): Coroutine<R> {
    return yield* task;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the call is scheduled even if nobody awaits it",
  breaks: ["create_datagram_endpoint.coroutine"],
  alsoAffects: ["create_datagram_endpoint/*"],
};
