/** A transport that had to wait with its data goes on asking whether it may send when all is sent. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends StreamTransport {
  protected override onWritable(): void {
    super.onWritable();
    if (!this.closing && !this.lost && this.buffer.size === 0) this.loop.watchWriting(this.fd, () => undefined);
  }
}

class Broken extends EventLoop {
  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new Restless(this, sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a transport that had to wait with its data goes on asking whether it may send when all is sent",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["transport/*", "create_connection/*"],
};
