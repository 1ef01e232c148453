/** A stop in a callback of a protocol is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, StreamProtocol } from "../../../../reference/index.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

let isReceiving = false;

class BrokenTransport extends StreamTransport {
  protected override onReadable(): void {
    isReceiving = true;
    super.onReadable();
    isReceiving = false;
  }
}

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new BrokenTransport(this, sock, protocol, options);
  }

  override stop(): void {
    if (!isReceiving) super.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a stop in data_received is ignored",
  breaks: ["protocol.stops-the-loop"],
  alsoAffects: ["protocol/*"],
};
