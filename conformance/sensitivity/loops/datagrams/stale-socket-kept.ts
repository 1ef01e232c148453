/** A stale socket file makes the call fail. */
import { existsSync } from "node:fs";
import { EventLoop } from "../../../../reference/index.js";
import type { DatagramReceiver, DatagramTransport, EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramRequest } from "../../../../reference/connections/datagram-endpoint.js";
import { errnos, systemError } from "../../../../reference/system/errno.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override openDatagramEndpoint<P extends DatagramReceiver>(factory: () => P, request: DatagramRequest): Coroutine<[DatagramTransport, P]> {
    const { local } = request;
    if (typeof local === "string" && existsSync(local)) throw systemError(errnos.EADDRINUSE);
    return super.openDatagramEndpoint(factory, request);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a stale socket file makes the call fail",
  breaks: ["create_datagram_endpoint.unix-stale-socket"],
};
