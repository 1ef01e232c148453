/** Writelines does not call pause_writing. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    const list = Array.from(pieces, (piece) => this.checkData(piece));
    this.checkMayWrite("writelines");
    if (list.length === 0 || this.lost) return;
    for (const piece of list) if (piece.length > 0) this.buffer.append(piece);
    if (this.sendBuffered() && this.buffer.size > 0) this.loop.watchWriting(this.fd, this.writeCallback);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines does not call pause_writing",
  breaks: ["protocol.pause-writing-writelines"],
  alsoAffects: ["transport/*", "protocol/*"],
};
