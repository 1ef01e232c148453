/** The socket is closed before connection_lost is called. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override connectionLost(error: unknown): void {
    this.loop.releaseFd(this.fd, this);
    this.sock.close();
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the socket is closed before connection_lost is called",
  breaks: ["protocol.connection-lost-socket-open"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
