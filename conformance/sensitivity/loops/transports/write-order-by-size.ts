/** A small write overtakes what waits. */
import { trySend } from "../../../../reference/system/calls-sockets.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    const bytes = this.checkData(data);
    if (this.buffer.size > 0 && bytes.length < 100 && !this.eofWritten && !this.lost) {
      if (trySend(this.fd, bytes) === bytes.length) return;
    }
    super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a small write overtakes what waits",
  breaks: ["transport.write-order"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
