/** Set_protocol calls connection_made of the new protocol. */
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly complete = true;

  override setProtocol(protocol: StreamProtocol): void {
    super.setProtocol(protocol);
    if (this.complete) protocol.connectionMade?.(this);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "set_protocol calls connection_made of the new protocol",
  breaks: ["transport.set-protocol"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
