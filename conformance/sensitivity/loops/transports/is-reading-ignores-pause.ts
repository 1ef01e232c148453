/** Is_reading is true while reading is paused. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override isReading(): boolean {
    return !this.closing && (!this.paused || !this.asked);
  }

  private asked = true;

  protected override startReading(): void {
    this.asked = false;
    super.startReading();
    this.asked = true;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_reading is true while reading is paused",
  breaks: ["transport.is-reading-paused"],
};
