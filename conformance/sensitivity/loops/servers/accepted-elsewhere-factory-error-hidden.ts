/** The error of a factory comes out of connect_accepted_socket as another one. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    const guarded = (): P => {
      try {
        return factory();
      } catch {
        throw new OSError("the connection could not be taken over");
      }
    };
    return yield* super.takeAcceptedSocket(guarded, sock, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the error of a factory comes out of connect_accepted_socket as another one",
  breaks: ["connect_accepted_socket.factory-error"],
  alsoAffects: ["connect_accepted_socket/*", "protocol/*"],
};
