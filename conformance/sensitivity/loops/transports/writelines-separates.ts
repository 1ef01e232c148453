/** Writelines puts line ends between the pieces. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    const list = Array.from(pieces, (piece) => this.checkData(piece));
    super.writelines(list.flatMap((piece, index) => (index === 0 ? [piece] : [Buffer.from("\n"), piece])));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines puts line ends between the pieces",
  breaks: ["transport.writelines"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
