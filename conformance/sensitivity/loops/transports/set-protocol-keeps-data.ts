/** Data goes to the first protocol for ever. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private readonly firstProtocol = this.protocol;

  protected override deliver(data: Buffer): void {
    this.firstProtocol.dataReceived?.(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "data goes to the first protocol for ever",
  breaks: ["transport.set-protocol", "transport.set-protocol-old-silent"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
