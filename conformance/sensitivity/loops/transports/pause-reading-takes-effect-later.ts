/** Pause_reading takes effect only after the iteration. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override pauseReading(): void {
    if (!this.isReading()) return;
    this.paused = true;
    this.loop.callSoon(() => {
      if (this.paused && !this.closing) this.loop.unwatchReading(this.fd);
    });
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pause_reading takes effect only after the iteration",
  breaks: ["transport.pause-reading"],
  alsoAffects: ["transport/*", "protocol/*"],
};
