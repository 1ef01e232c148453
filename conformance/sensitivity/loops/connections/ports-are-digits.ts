/** A port that is no number raises ValueError. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { Coroutine, CreateConnectionOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo } from "../../../../reference/dns/getaddrinfo.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveStream(address: readonly unknown[], options: CreateConnectionOptions): Coroutine<AddressInfo[]> {
    if (typeof address[1] === "string" && !/^[0-9]+$/.test(address[1])) throw new ValueError("invalid port");
    return yield* super.resolveStream(address, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a port that is no number raises ValueError",
  breaks: ["create_connection.port-service-name"],
};
