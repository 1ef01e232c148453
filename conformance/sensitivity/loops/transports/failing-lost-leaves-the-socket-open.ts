/** The socket stays open if connection_lost raised. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override connectionLost(error: unknown): void {
    this.lost = true;
    this.protocol.connectionLost?.(error);
    this.loop.releaseFd(this.fd, this);
    this.sock.close();
    this.server?.detach(this);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the socket stays open if connection_lost raised",
  breaks: ["protocol.connection-lost-error-closes-socket"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
