/** Resume_reading of a TLS transport does not deliver what arrived before. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  override dataReceived(data: Buffer): void {
    if (!this.readingIsPaused || this.state !== "WRAPPED") super.dataReceived(data);
  }

  override pauseReading(): void {
    this.readingIsPaused = true;
  }

  override resumeReading(): void {
    this.readingIsPaused = false;
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "resume_reading of a TLS transport does not deliver what arrived before",
  breaks: ["tls.resume-reading"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
