/** Connect_accepted_socket takes no ssl only if it is left out. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions } from "../../../../reference/loop/serving-options.js";
import type { ProtocolFactory } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    if (options.ssl === null) throw new AsyncioTypeError("ssl must be a context");
    return yield* super.takeAcceptedSocket(factory, sock, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket takes no ssl only if it is left out",
  breaks: ["tls.connect-accepted-socket-default"],
  alsoAffects: ["tls-*"],
};
