/** Get_extra_info asks the system for the name of the peer each time, and the system may have forgotten it. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    if (name !== "peername" || this.sock.fileno() < 0) return super.getExtraInfo(name, otherwise);
    try {
      return this.sock.getpeername();
    } catch {
      return otherwise;
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info asks the system for the name of the peer each time, and the system may have forgotten it",
  breaks: ["transport.extra-peername-after-close"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
