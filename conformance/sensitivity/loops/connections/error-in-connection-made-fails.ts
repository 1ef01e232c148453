/** An error in connection_made makes create_connection fail. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, TlsSettings, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    let problem: unknown = null;
    const watched = (): P => {
      const protocol = factory();
      const made = protocol.connectionMade?.bind(protocol);
      protocol.connectionMade = (transport) => {
        try {
          return made?.(transport);
        } catch (error) {
          problem = error;
          throw error;
        }
      };
      return protocol;
    };
    const [transport, protocol] = yield* super.makeConnection(sock, watched, settings);
    if (problem === null) return [transport, protocol];
    transport.abort();
    throw problem;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error in connection_made makes create_connection fail",
  breaks: ["create_connection.made-error-still-returns"],
  alsoAffects: ["create_connection/made-error*", "protocol*", "create_unix*"],
};
