/** Connection_lost goes to the first protocol for ever. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly firstProtocol = this.protocol;

  protected override connectionLost(error: unknown): void {
    this.protocol = this.firstProtocol;
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost goes to the first protocol for ever",
  breaks: ["transport.set-protocol", "transport.set-protocol-old-silent"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
