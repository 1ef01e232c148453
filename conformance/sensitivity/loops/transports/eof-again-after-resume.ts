/** Eof_received is called again after pause_reading and resume_reading, and when the protocol is set. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onEof(): void {
    super.onEof();
    if (!this.closing) {
      this.loop.callSoon(() => {
        if (!this.closing) super.onEof();
      });
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "eof_received is called again after pause_reading and resume_reading, and when the protocol is set",
  breaks: ["protocol.eof-received-once"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
