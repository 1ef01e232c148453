/** Is_reading is true while reading is paused. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override isReading(): boolean {
    return !this.closing;
  }

  override pauseReading(): void {
    if (!this.paused) super.pauseReading();
  }

  protected override startReading(): void {
    if (!this.paused) super.startReading();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_reading is true while reading is paused",
  breaks: ["transport.is-reading-paused"],
  alsoAffects: ["transport/*", "protocol/*"],
};
