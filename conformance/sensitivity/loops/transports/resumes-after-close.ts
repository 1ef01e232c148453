/** resume_reading after close begins to receive again, while the transport still sends what waits. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override resumeReading(): void {
    if (this.lost || !this.paused) return;
    this.paused = false;
    this.loop.watchReading(this.fd, this.readCallback);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_reading after close begins to receive again",
  breaks: ["transport.close-stops-receiving"],
};
