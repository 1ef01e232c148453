/** Sockname is the address that the server is bound to, also where that is all interfaces. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Server, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    const bound = (options.server as Server | null | undefined)?.sockets[0]?.getsockname();
    return super.makeStreamTransport(sock, protocol, bound === undefined ? options : { ...options, extra: { ...options.extra, sockname: bound } });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sockname is the address that the server is bound to, also where that is all interfaces",
  breaks: ["create_server.sockname"],
  alsoAffects: ["transport*"],
};
