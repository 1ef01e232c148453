/** Connect_accepted_socket with ssl returns something else than the protocol. */
import { EventLoop, SSLContext } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions } from "../../../../reference/loop/serving-options.js";
import type { ProtocolFactory } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    const [transport, protocol] = yield* super.takeAcceptedSocket(factory, sock, options);
    return [transport, options.ssl instanceof SSLContext ? (Object.create(protocol) as P) : protocol];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket with ssl returns something else than the protocol",
  breaks: ["tls.connect-accepted-socket-pair"],
  alsoAffects: ["tls-accepted/*", "tls-*"],
};
