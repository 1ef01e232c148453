/** Connect_accepted_socket plays the client. */
import { EventLoop, SSLContext } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions } from "../../../../reference/loop/serving-options.js";
import type { ProtocolFactory } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    this.checkTlsTimes(options.ssl, options);
    return yield* this.makeConnection(sock, factory, { ...options, ssl: options.ssl, serverSide: !(options.ssl instanceof SSLContext), serverHostname: "" });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket plays the client",
  breaks: ["tls.connect-accepted-socket"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
