/** An IPv4 host is reached with a socket of IPv6. */
import { AF_INET, AF_INET6, EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const [family, type, proto, name, address] = info;
    if (family !== AF_INET || local !== null) return yield* super.connectOne(info, local);
    const mapped = [`::ffff:${String(address[0])}`, address[1], 0, 0] as unknown as typeof address;
    return yield* super.connectOne([AF_INET6, type, proto, name, mapped], local);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an IPv4 host is reached with a socket of IPv6",
  breaks: ["create_connection.family-ipv4"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
