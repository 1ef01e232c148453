/** A loop takes one accepted socket only; the second one gets the pair of the first. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected pair: [Transport, StreamProtocol] | null = null;

  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    this.pair ??= yield* super.takeAcceptedSocket(factory, sock, options);
    return this.pair as [Transport, P];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a loop takes one accepted socket only; the second one gets the pair of the first",
  breaks: ["connect_accepted_socket.handles"],
  alsoAffects: ["connect_accepted_socket/*"],
};
