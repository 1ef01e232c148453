/** Writelines sends its pieces before what waits. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    const waiting = Buffer.concat([...this.waiting()]);
    const list = Array.from(pieces, (piece) => this.checkData(piece));
    if (waiting.length === 0 || list.length === 0) {
      super.writelines(list);
      return;
    }
    this.buffer.clear();
    super.writelines([...list, waiting]);
  }

  private *waiting(): Generator<Uint8Array> {
    while (this.buffer.size > 0) {
      const piece = this.buffer.front();
      yield piece;
      this.buffer.consume(piece.length);
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines sends its pieces before what waits",
  breaks: ["transport.writelines"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
