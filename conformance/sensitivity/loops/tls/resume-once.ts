/** Resume_reading of a TLS transport works the first time only. */
import { TlsProtocol } from "../../../../reference/tls/tls-protocol.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTls } from "../../loops-with-tls.js";

class BrokenTls extends TlsProtocol {
  private wasResumed = false;

  override resumeReading(): void {
    if (this.wasResumed) return;
    this.wasResumed = true;
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithTls(BrokenTls);

export const broken: BrokenLoop = {
  title: "resume_reading of a TLS transport works the first time only",
  breaks: ["tls.resume-reading"],
  alsoAffects: ["tls-*", "start_tls/*", "create_unix_*"],
};
