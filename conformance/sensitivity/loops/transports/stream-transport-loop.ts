/** What the broken loops of this folder share: a loop whose stream transports, or their flow control, are of a class that breaks something. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";

/** A function that makes loops whose stream connections have transports of this class. */
export function loopsWithTransport(BrokenTransport: typeof StreamTransport): (options?: EventLoopOptions) => EventLoop {
  class BrokenTransports extends EventLoop {
    override makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
      return new BrokenTransport(this, sock, protocol, options);
    }
  }
  return (options) => new BrokenTransports(options);
}

/** A function that makes loops whose stream transports are controlled by this class. */
export function loopsWithFlowControl(BrokenFlowControl: typeof FlowControl): (options?: EventLoopOptions) => EventLoop {
  return loopsWithTransport(
    class extends StreamTransport {
      protected override readonly flow = new BrokenFlowControl(this, this.loop);
    },
  );
}
