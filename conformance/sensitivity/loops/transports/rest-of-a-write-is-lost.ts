/** What the system does not take of a write at once is lost. */
import { trySend } from "../../../../reference/system/calls-sockets.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    const bytes = this.checkData(data);
    this.checkMayWrite("write");
    if (this.buffer.size > 0 || this.lost || bytes.length < 1000) super.write(data);
    else {
      const sent = trySend(this.fd, bytes);
      if (sent <= 0) super.write(data);
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what the system does not take of a write at once is lost",
  breaks: ["transport.write-buffers"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
