/** A high limit of 0 counts as none. */
import { TlsTransport } from "../../../../reference/index.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override setWriteBufferLimits(limits: WriteBufferLimits = {}): void {
    super.setWriteBufferLimits({ ...limits, high: limits.high || null });
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "a high limit of 0 counts as none for a TLS transport",
  breaks: ["tls.get-write-buffer-limits"],
  alsoAffects: ["tls-transport/*"],
};
