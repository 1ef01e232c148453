/** What broken loops about single methods of TLS transports share: a loop that changes each of these transports when it is made. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";

/** A function that makes loops which change their TLS transports so. */
export function loopsChangingTls(change: (transport: Transport) => void): (options?: EventLoopOptions) => EventLoop {
  class Changing extends EventLoop {
    override makeTlsTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
      const transport = super.makeTlsTransport(sock, protocol, settings, options);
      change(transport);
      return transport;
    }
  }
  return (options) => new Changing(options);
}
