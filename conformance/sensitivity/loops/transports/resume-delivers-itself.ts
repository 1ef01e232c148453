/** Resume_reading calls data_received itself. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override resumeReading(): void {
    const wasPaused = this.paused && !this.closing;
    super.resumeReading();
    if (wasPaused) this.onReadable();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_reading calls data_received itself",
  breaks: ["transport.resume-reading-later"],
  alsoAffects: ["transport/*", "protocol/*"],
};
