/** Two pause_reading need two resume_reading. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private depth = 0;

  override pauseReading(): void {
    this.depth += 1;
    super.pauseReading();
  }

  override resumeReading(): void {
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth === 0) super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "two pause_reading need two resume_reading",
  breaks: ["transport.pause-reading-twice"],
  alsoAffects: ["transport/*", "protocol/*"],
};
