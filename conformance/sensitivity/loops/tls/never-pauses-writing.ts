/** Pause_writing and resume_writing are never called over TLS. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  override controlWriting(): void {
    // Nobody is told.
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "pause_writing and resume_writing are never called over TLS",
  breaks: ["tls.flow-control"],
};
