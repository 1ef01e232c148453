/** Connect_accepted_socket with True as ssl raises TypeError. */
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  override makeTlsTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    if (settings.serverSide && settings.ssl === true) throw new AsyncioTypeError("ssl must be a context");
    return super.makeTlsTransport(sock, protocol, settings, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "connect_accepted_socket with True as ssl raises TypeError",
  breaks: ["tls.connect-accepted-socket-ssl-true-error"],
};
