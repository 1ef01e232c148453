/** The protocol of a connection that an exception handler closes is told of an error. */
import { ConnectionAbortedError } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class BrokenTransport extends StreamTransport {
  override close(): void {
    if (this.loop instanceof LoopWithPlaces && this.loop.isHandling()) this.forceClose(new ConnectionAbortedError("closed"));
    else super.close();
  }
}

class Broken extends LoopWithPlaces {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new BrokenTransport(this, sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the protocol of a connection that an exception handler closes is told of an error",
  breaks: ["protocol.connection-lost-none-close"],
};
