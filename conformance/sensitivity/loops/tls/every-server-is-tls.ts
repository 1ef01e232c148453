/** Once a context was used, servers without one speak TLS with it as well. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { ServingOptions } from "../../../../reference/loop/serving-options.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  private known: unknown = null;

  protected override checkServingOptions(options: ServingOptions): void {
    super.checkServingOptions(options);
    this.known ??= options.ssl;
  }

  protected override makeTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    return super.makeTransport(sock, protocol, settings.serverSide && !settings.ssl ? { ...settings, ssl: this.known } : settings, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "once a context was used, servers without one speak TLS with it as well",
  breaks: ["tls.create-server-default"],
};
