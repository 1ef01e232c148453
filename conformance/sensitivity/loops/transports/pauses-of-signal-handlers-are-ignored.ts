/** The handler of a signal cannot pause reading. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class BrokenTransport extends StreamTransport {
  override pauseReading(): void {
    if (!(this.loop instanceof LoopWithPlaces && this.loop.isInSignalHandler())) super.pauseReading();
  }
}

class Broken extends LoopWithPlaces {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new BrokenTransport(this, sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the handler of a signal cannot pause reading",
  breaks: ["add_signal_handler.may-use-the-loop"],
};
