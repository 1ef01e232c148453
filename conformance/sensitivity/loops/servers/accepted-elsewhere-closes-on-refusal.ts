/** Connect_accepted_socket closes a datagram socket that it refuses. */
import { EventLoop, SOCK_STREAM } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    if (sock.type !== SOCK_STREAM) sock.close();
    return yield* super.takeAcceptedSocket(factory, sock, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket closes a datagram socket that it refuses",
  breaks: ["connect_accepted_socket.sock-not-stream"],
};
