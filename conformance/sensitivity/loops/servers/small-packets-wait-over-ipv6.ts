/** TCP_NODELAY is set over IPv4 alone. */
import { AF_INET6, EventLoop, IPPROTO_TCP, TCP_NODELAY } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    const transport = super.makeStreamTransport(sock, protocol, options);
    if (sock.family === AF_INET6) sock.setsockopt(IPPROTO_TCP, TCP_NODELAY, 0);
    return transport;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "TCP_NODELAY is set over IPv4 alone",
  breaks: ["create_server.tcp-nodelay-ipv6"],
};
