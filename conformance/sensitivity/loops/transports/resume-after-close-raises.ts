/** Resume_reading after close raises RuntimeError. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override resumeReading(): void {
    if (this.closing) throw new RuntimeError("is closing");
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_reading after close raises RuntimeError",
  breaks: ["transport.resume-reading-after-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
