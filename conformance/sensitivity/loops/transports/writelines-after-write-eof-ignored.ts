/** Writelines after write_eof is ignored. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    if (!this.eofWritten) super.writelines(pieces);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines after write_eof is ignored",
  breaks: ["transport.writelines-after-write-eof"],
  alsoAffects: ["transport/*", "protocol/*"],
};
