/** Connect_accepted_socket fails if the peer is gone. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    sock.getpeername();
    return yield* super.takeAcceptedSocket(factory, sock, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket fails if the peer is gone",
  breaks: ["connect_accepted_socket.client-has-reset"],
  alsoAffects: ["connect_accepted_socket/*", "protocol/*"],
};
