/** A protocol that has served a connection cannot serve another one. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly used = new WeakSet<object>();

  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    if (this.used.has(protocol)) throw new RuntimeError("the protocol has a transport");
    this.used.add(protocol);
    return super.makeStreamTransport(sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a protocol that has served a connection cannot serve another one",
  breaks: ["create_server.one-protocol-for-several"],
  alsoAffects: ["create_*", "connect_accepted_socket/*", "server/*", "transport/*", "protocol/*", "tls*", "example*"],
};
