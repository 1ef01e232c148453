/** Servers ignore ssl and speak plain text. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override makeTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    return super.makeTransport(sock, protocol, settings.serverSide ? { ...settings, ssl: null } : settings, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "servers ignore ssl and speak plain text",
  breaks: ["tls.create-server", "tls.connect-accepted-socket", "tls.unix"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
