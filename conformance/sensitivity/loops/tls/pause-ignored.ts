/** Pause_reading of a TLS transport does nothing. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override pauseReading(): void {
    // Data goes on coming.
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "pause_reading of a TLS transport does nothing",
  breaks: ["tls.pause-reading"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
