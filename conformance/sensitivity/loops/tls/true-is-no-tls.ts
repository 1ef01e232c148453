/** True as ssl makes a plain connection. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override makeTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    return super.makeTransport(sock, protocol, settings.ssl === true ? { ...settings, ssl: null } : settings, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "True as ssl makes a plain connection",
  breaks: ["tls.ssl-true"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
