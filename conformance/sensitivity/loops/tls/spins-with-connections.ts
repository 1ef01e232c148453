/** As long as there is a TLS connection the loop runs one empty iteration after the other. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  private readonly secured: Transport[] = [];

  override makeTlsTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    const transport = super.makeTlsTransport(sock, protocol, settings, options);
    this.secured.push(transport);
    return transport;
  }

  protected override planNextTurn(): void {
    if (this.isRunning() && this.secured.some((transport) => !transport.isClosing())) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "as long as there is a TLS connection the loop runs one empty iteration after the other",
  breaks: ["run_forever.idle-does-not-spin"],
};
