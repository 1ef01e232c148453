/** The socket that create_connection makes is one of datagrams. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { IPPROTO_UDP } from "../../../../reference/system/constants.js";
import { SOCK_DGRAM } from "../../../../reference/system/constants.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const [family, , , name, address] = info;
    return yield* super.connectOne([family, SOCK_DGRAM, IPPROTO_UDP, name, address], local);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the socket that create_connection makes is one of datagrams",
  breaks: ["create_connection.stream-socket", "create_connection.proto-default", "create_connection.connects", "create_connection.connection-refused"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
