/** Create_connection ignores ssl and makes a plain connection. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override makeTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    return super.makeTransport(sock, protocol, settings.serverSide ? settings : { ...settings, ssl: null }, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "create_connection ignores ssl and makes a plain connection",
  breaks: ["tls.ssl-context", "tls.ssl-true", "tls.ssl-context-used", "tls.certificate-untrusted", "tls.bytes-encrypted", "tls.unix"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
