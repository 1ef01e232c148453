/** A server closes each connection as soon as it has accepted it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, TlsSettings } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { SocketAddress } from "../../../../reference/system/addresses.js";
import { sleep } from "../../../../reference/tasks/sleep.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    void [address, server, factory, settings];
    sock.close();
    yield* sleep(0);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server closes each connection as soon as it has accepted it",
  breaks: ["loop.server-transports", "create_server.listens", "create_server.protocol-per-connection"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
