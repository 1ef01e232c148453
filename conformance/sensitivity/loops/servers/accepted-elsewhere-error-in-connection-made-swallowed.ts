/** An error in connection_made of a connection that was accepted elsewhere is swallowed. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    const watched = (): P => {
      const protocol = factory();
      const made = protocol.connectionMade?.bind(protocol);
      protocol.connectionMade = (transport) => {
        try {
          made?.(transport);
        } catch {
          // Nobody hears of it.
        }
      };
      return protocol;
    };
    return yield* super.takeAcceptedSocket(watched, sock, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error in connection_made of a connection that was accepted elsewhere is swallowed",
  breaks: ["connect_accepted_socket.made-error-reported"],
  alsoAffects: ["connect_accepted_socket/*", "protocol/*"],
};
