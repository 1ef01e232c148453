/** Is_closing is true while reading is paused. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override isClosing(): boolean {
    return super.isClosing() || this.paused;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing is true while reading is paused",
  breaks: ["transport.is-closing-open"],
  alsoAffects: ["transport/*", "protocol/*"],
};
