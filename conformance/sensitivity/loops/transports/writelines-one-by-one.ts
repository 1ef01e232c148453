/** Writelines sends the pieces before one that is no bytes. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    for (const piece of pieces) this.write(piece);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines sends the pieces before one that is no bytes",
  breaks: ["transport.writelines-type-error"],
  alsoAffects: ["transport/*", "protocol/*"],
};
