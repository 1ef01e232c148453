/** The context that is made for True verifies nothing. */
import { CERT_NONE, createDefaultContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket, StreamProtocol, StreamTransportOptions, Transport } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  override makeTlsTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    if (settings.ssl !== true || settings.serverSide) return super.makeTlsTransport(sock, protocol, settings, options);
    const context = createDefaultContext();
    context.checkHostname = false;
    context.verifyMode = CERT_NONE;
    return super.makeTlsTransport(sock, protocol, { ...settings, ssl: context }, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "the context that is made for True verifies nothing",
  breaks: ["tls.certificate-untrusted", "tls.certificate-mismatch-error"],
};
