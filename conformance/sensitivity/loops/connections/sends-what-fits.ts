/** What the system does not take at once is lost. */
import { EventLoop, StreamTransport } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    super.write(data);
    this.discardBuffered();
  }
}

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new BrokenTransport(this, sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what the system does not take at once is lost",
  breaks: ["create_connection.transport-bidirectional", "create_server.listens", "connect_accepted_socket.handles", "server.close-keeps-data"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
