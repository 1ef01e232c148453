/** Write never tries to send; what is written waits for the loop. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    this.writelines([data]);
  }

  override writelines(pieces: Iterable<unknown>): void {
    const list = Array.from(pieces, (piece) => this.checkData(piece));
    this.checkMayWrite("write");
    if (this.lost) return;
    for (const piece of list) if (piece.length > 0) this.buffer.append(piece);
    if (this.buffer.size > 0) this.loop.watchWriting(this.fd, this.writeCallback);
    this.flow.grown();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write never tries to send; what is written waits for the loop",
  breaks: ["transport.write-at-once"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*"],
};
