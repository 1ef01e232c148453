/** What is written before create_connection returns is dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, TlsSettings, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    const state = { open: false };
    const guarded = (): P => {
      const protocol = factory();
      const made = protocol.connectionMade?.bind(protocol);
      protocol.connectionMade = (given) => {
        const transport = given as Transport;
        const write = transport.write.bind(transport);
        transport.write = (data: unknown) => (state.open ? write(data) : undefined);
        return made?.(transport);
      };
      return protocol;
    };
    const pair = yield* super.makeConnection(sock, guarded, settings);
    state.open = true;
    return pair;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what is written before create_connection returns is dropped",
  breaks: ["create_connection.transport-bidirectional", "create_connection.connects"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
