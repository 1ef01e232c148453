/** An empty server_hostname switches the check of the certificate off as well. */
import { CERT_NONE, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future, SSLContext, StreamProtocol } from "../../../../reference/index.js";
import type { TlsProtocolOptions } from "../../../../reference/tls/tls-link.js";
import type { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenLoopWithTls extends EventLoop {
  protected override makeTlsProtocol(protocol: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions): TlsProtocol {
    if (options.serverHostname === "") {
      context.checkHostname = false;
      context.verifyMode = CERT_NONE;
    }
    return super.makeTlsProtocol(protocol, context, waiter, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenLoopWithTls(options);

export const broken: BrokenLoop = {
  title: "an empty server_hostname switches the check of the certificate off as well",
  breaks: ["tls.certificate-untrusted"],
};
