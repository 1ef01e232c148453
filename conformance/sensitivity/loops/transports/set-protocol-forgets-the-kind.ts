/** A protocol that is set later is served like the first one, with or without a buffer. */
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly kind = this.isBuffered;

  override setProtocol(protocol: StreamProtocol): void {
    super.setProtocol(protocol);
    if (this.kind !== undefined) this.isBuffered = this.kind;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a protocol that is set later is served like the first one, with or without a buffer",
  breaks: ["transport.set-protocol"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
