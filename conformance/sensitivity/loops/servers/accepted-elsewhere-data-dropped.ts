/** Connect_accepted_socket drops what has arrived before. */
import { EventLoop, OSError, SOCK_STREAM } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    try {
      if (sock.type === SOCK_STREAM) sock.recv(65536);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
    return yield* super.takeAcceptedSocket(factory, sock, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket drops what has arrived before",
  breaks: ["connect_accepted_socket.sock", "connect_accepted_socket.handles"],
  alsoAffects: ["connect_accepted_socket/*", "tls*"],
};
