/** Abort after close calls connection_lost once more. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private told = false;

  override abort(): void {
    if (this.closing && !this.told) this.loop.callSoon(() => this.protocol.connectionLost?.(null));
    this.told = true;
    super.abort();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "abort after close calls connection_lost once more",
  breaks: ["protocol.connection-lost-once"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
