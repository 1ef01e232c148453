/** Set_protocol of a transport that closes has no effect. */
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override setProtocol(protocol: StreamProtocol): void {
    if (!this.isClosing()) super.setProtocol(protocol);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "set_protocol of a transport that closes has no effect",
  breaks: ["transport.set-protocol"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
