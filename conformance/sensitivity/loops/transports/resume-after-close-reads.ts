/** Resume_reading after close delivers what had arrived. */
import { receive } from "../../../../reference/system/receiving.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override resumeReading(): void {
    if (this.closing && this.paused) {
      this.paused = false;
      const data = receive(this.fd, 1000);
      if (typeof data !== "number" && data.length > 0) super.deliver(data);
    }
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_reading after close delivers what had arrived",
  breaks: ["transport.resume-reading-after-close", "transport.close-stops-receiving"],
  alsoAffects: ["transport/*", "protocol/*"],
};
