/** Pause_reading of a TLS transport is ignored while the loop does not run. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTransport extends TlsTransport {
  override pauseReading(): void {
    if (this.loop.isRunning()) super.pauseReading();
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pause_reading of a TLS transport is ignored while the loop does not run",
  breaks: ["tls.pause-reading"],
};
