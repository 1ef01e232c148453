/** Create_server makes a socket of datagrams. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateServerOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { IPPROTO_UDP } from "../../../../reference/system/constants.js";
import { SOCK_DGRAM } from "../../../../reference/system/constants.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveHost(host: unknown, port: unknown, options: CreateServerOptions): Coroutine<AddressInfo[]> {
    const infos = yield* super.resolveHost(host, port, options);
    return infos.map(([family, , , name, address]): AddressInfo => [family, SOCK_DGRAM, IPPROTO_UDP, name, address]);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_server makes a socket of datagrams",
  breaks: ["create_server.stream-socket", "create_server.listens"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
