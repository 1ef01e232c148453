/** Every write is preceded by its length. */
import { EventLoop, StreamTransport } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    super.write(Buffer.from([Buffer.byteLength(data as Uint8Array) & 0xff]));
    super.write(data);
  }
}

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new BrokenTransport(this, sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every write is preceded by its length",
  breaks: ["create_connection.ssl-default-plain", "create_connection.ssl-false-plain", "create_connection.transport-bidirectional"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
