/** Is_reading is True after abort and after the end, unless the program itself closes. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private closedByHand = false;

  override close(): void {
    this.closedByHand = true;
    super.close();
  }

  override isReading(): boolean {
    return !this.paused && !(this.closing && this.closedByHand);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_reading is True after abort and after the end, unless the program itself closes",
  breaks: ["transport.is-reading-over"],
  alsoAffects: ["transport/*", "protocol/*"],
};
