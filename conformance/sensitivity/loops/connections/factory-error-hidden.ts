/** An error of the factory becomes a RuntimeError. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, TlsSettings, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    const guarded = (): P => {
      try {
        return factory();
      } catch {
        throw new RuntimeError("the protocol could not be made");
      }
    };
    return yield* super.makeConnection(sock, guarded, settings);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error of the factory becomes a RuntimeError",
  breaks: ["create_connection.factory-error"],
  alsoAffects: ["create_unix*", "connect_accepted_socket/*"],
};
