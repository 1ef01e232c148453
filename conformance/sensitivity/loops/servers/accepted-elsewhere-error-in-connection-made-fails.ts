/** An error in connection_made makes connect_accepted_socket fail. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    let problem: unknown = null;
    const watched = (): P => {
      const protocol = factory();
      const made = protocol.connectionMade?.bind(protocol);
      protocol.connectionMade = (transport) => {
        try {
          made?.(transport);
        } catch (error) {
          problem = error;
          throw error;
        }
      };
      return protocol;
    };
    const [transport, protocol] = yield* super.takeAcceptedSocket(watched, sock, options);
    if (problem === null) return [transport, protocol];
    transport.abort();
    throw problem;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error in connection_made makes connect_accepted_socket fail",
  breaks: ["connect_accepted_socket.made-error-still-returns"],
  alsoAffects: ["connect_accepted_socket/*", "protocol/*"],
};
