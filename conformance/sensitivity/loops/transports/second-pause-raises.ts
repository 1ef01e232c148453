/** A second pause_reading raises RuntimeError, a superfluous resume_reading as well. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override pauseReading(): void {
    if (this.paused && !this.closing) throw new RuntimeError("is paused already");
    super.pauseReading();
  }

  override resumeReading(): void {
    if (!this.paused && !this.closing) throw new RuntimeError("is not paused");
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a second pause_reading raises RuntimeError, a superfluous resume_reading as well",
  breaks: ["transport.pause-reading-twice", "transport.resume-reading-twice"],
  alsoAffects: ["transport/*", "protocol/*"],
};
