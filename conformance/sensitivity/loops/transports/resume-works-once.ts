/** A second resume_reading after a second pause does not deliver. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private resumed = false;

  override resumeReading(): void {
    if (this.resumed && this.paused) {
      this.paused = false;
      return;
    }
    if (this.paused) this.resumed = true;
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a second resume_reading after a second pause does not deliver",
  breaks: ["transport.resume-reading"],
  alsoAffects: ["transport/*", "protocol/*"],
};
