/** A transport of connect_accepted_socket and create_connection has no peername. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return super.makeStreamTransport(sock, protocol, options.server ? options : { ...options, extra: { ...options.extra, peername: null } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a transport of connect_accepted_socket and create_connection has no peername",
  breaks: ["connect_accepted_socket.peername"],
  alsoAffects: ["transport*", "create_connection/*"],
};
