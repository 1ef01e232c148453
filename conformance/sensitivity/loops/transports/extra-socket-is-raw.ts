/** Get_extra_info gives the plain socket. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return name === "socket" ? this.sock : super.getExtraInfo(name, otherwise);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info gives the plain socket",
  breaks: ["transport.extra-socket-transport-socket"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
