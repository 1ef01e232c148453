/** The extra info `peername` of a Unix connection is missing. */
import { AF_UNIX, EventLoop, StreamTransport } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Nameless extends StreamTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "peername" ? otherwise : super.getExtraInfo(name, otherwise);
  }
}

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return sock.family === AF_UNIX ? new Nameless(this, sock, protocol, options) : super.makeStreamTransport(sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the extra info `peername` of a Unix connection is missing",
  breaks: ["create_unix_connection.peername"],
  alsoAffects: ["transport*"],
};
