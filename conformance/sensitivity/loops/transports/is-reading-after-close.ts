/** Is_reading is true after close. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override isReading(): boolean {
    return !this.paused;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_reading is true after close",
  breaks: ["transport.is-reading-closing"],
  alsoAffects: ["transport/*", "protocol/*"],
};
