/** Write_eof waits until reading is resumed. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private endWaits = false;

  override writeEof(): void {
    if (this.paused) this.endWaits = true;
    else super.writeEof();
  }

  override resumeReading(): void {
    super.resumeReading();
    if (this.endWaits) super.writeEof();
    this.endWaits = false;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write_eof waits until reading is resumed",
  breaks: ["transport.write-eof"],
  alsoAffects: ["transport/*", "protocol/*"],
};
