/** Is_closing is true after write_eof. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override isClosing(): boolean {
    return super.isClosing() || this.eofWritten;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing is true after write_eof",
  breaks: ["transport.write-eof-not-closing"],
  alsoAffects: ["transport/*", "protocol/*"],
};
