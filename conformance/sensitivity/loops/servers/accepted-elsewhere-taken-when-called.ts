/** Connect_accepted_socket begins when it is called, before it is awaited. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    const task = this.createTask(super.takeAcceptedSocket(factory, sock, options));
    return (function* (): Coroutine<[Transport, P]> {
      return yield* task;
    })();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket begins when it is called, before it is awaited",
  breaks: ["connect_accepted_socket.coroutine"],
  alsoAffects: ["connect_accepted_socket/*"],
};
