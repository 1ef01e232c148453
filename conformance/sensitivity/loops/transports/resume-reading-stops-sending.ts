/** Resume_reading stops the sending of what waits. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override resumeReading(): void {
    if (this.paused && this.buffer.size > 0) this.loop.unwatchWriting(this.fd);
    super.resumeReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_reading stops the sending of what waits",
  breaks: ["transport.write-buffers"],
  alsoAffects: ["transport/*", "protocol/*"],
};
