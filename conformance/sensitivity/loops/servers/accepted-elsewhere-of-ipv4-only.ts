/** Connect_accepted_socket refuses connections of IPv6. */
import { AF_INET6, EventLoop, ValueError } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    if (sock.family === AF_INET6) throw new ValueError("not a connection of IPv4");
    return yield* super.takeAcceptedSocket(factory, sock, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket refuses connections of IPv6",
  breaks: ["connect_accepted_socket.handles"],
  alsoAffects: ["connect_accepted_socket/*"],
};
