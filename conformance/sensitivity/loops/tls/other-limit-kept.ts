/** A limit of the write buffer that is not given stays as it was. */
import { TlsTransport } from "../../../../reference/index.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override setWriteBufferLimits(limits: WriteBufferLimits = {}): void {
    const [low, high] = this.getWriteBufferLimits();
    const asked = { low: limits.low ?? low, high: limits.high ?? high };
    super.setWriteBufferLimits(asked.low > asked.high && (limits.low ?? null) === null ? { low: asked.high, high: asked.high } : asked);
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "a limit of the write buffer that is not given stays as it was",
  breaks: ["tls.write-buffer-limits-imply"],
  alsoAffects: ["tls-transport/*"],
};
