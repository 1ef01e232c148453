/** In debug mode the description of a new connection fails, and with it the connection. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    if (this.getDebug()) {
      sock.close();
      throw new RuntimeError("the connection cannot be described");
    }
    return super.makeTransport(sock, protocol, settings, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode the description of a new connection fails, and with it the connection",
  breaks: ["set_debug.input-output", "tls.debug-mode"],
};
