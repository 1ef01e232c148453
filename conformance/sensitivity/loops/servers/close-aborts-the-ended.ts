/** Close aborts the connections whose own stream has ended. */
import { EventLoop, Server } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, Socket } from "../../../../reference/index.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class EndingTransport extends StreamTransport {
  get hasEnded(): boolean {
    return this.eofWritten;
  }
}

class BrokenServer extends Server {
  override close(): void {
    super.close();
    for (const transport of [...this.clients]) if (transport instanceof EndingTransport && transport.hasEnded) transport.abort();
  }
}

class Broken extends EventLoop {
  protected override makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new BrokenServer(this, sockets, listener, backlog);
  }

  override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new EndingTransport(this, sock, protocol, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close aborts the connections whose own stream has ended",
  breaks: ["server.close-keeps-data"],
  alsoAffects: ["server/*", "create_server/*", "transport/*", "protocol/*", "examples*"],
};
