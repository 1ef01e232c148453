/** Close first delivers what has arrived. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override close(): void {
    if (!this.closing && !this.paused) {
      this.closing = true;
      this.onReadable();
      this.closing = false;
    }
    super.close();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close first delivers what has arrived",
  breaks: ["transport.close-stops-receiving", "protocol.eof-received-not-after-local-close"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
