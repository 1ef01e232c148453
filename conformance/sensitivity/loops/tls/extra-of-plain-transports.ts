/** Plain transports have empty texts for what only TLS knows. */
import { EventLoop, StreamTransport } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends StreamTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "ssl_object" || name === "cipher" || name === "peercert" ? "" : super.getExtraInfo(name, otherwise);
  }
}

class BrokenLoopWithTls extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new BrokenTransport(this, sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "plain transports have empty texts for what only TLS knows",
  breaks: ["tls.extra-ssl-object-plain", "tls.extra-cipher-plain", "tls.extra-peercert-plain"],
};
