/** Is_reading is false until the first data has come. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private some = false;

  override isReading(): boolean {
    return super.isReading() && this.some;
  }

  protected override startReading(): void {
    if (!this.closing && !this.paused) this.loop.watchReading(this.fd, this.readCallback);
  }

  override pauseReading(): void {
    if (this.closing || this.paused) return;
    this.paused = true;
    this.loop.unwatchReading(this.fd);
  }

  protected override deliver(data: Buffer): void {
    this.some = true;
    super.deliver(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_reading is false until the first data has come",
  breaks: ["transport.is-reading"],
  alsoAffects: ["transport/*", "protocol/*"],
};
