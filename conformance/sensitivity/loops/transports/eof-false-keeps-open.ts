/** Only None closes the transport after eof_received. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onEof(): void {
    let keepsOpen: unknown;
    const answered = this.callProtocol("eof_received", () => {
      keepsOpen = this.protocol.eofReceived?.();
      return true;
    });
    if (answered === undefined) return;
    if (keepsOpen !== undefined && keepsOpen !== null) this.loop.unwatchReading(this.fd);
    else this.close();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "only None closes the transport after eof_received",
  breaks: ["protocol.eof-received-false-closes"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
