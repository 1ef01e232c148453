/** What a peer had sent is delivered after connection_lost. */
import { receive } from "../../../../reference/system/receiving.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override connectionLost(error: unknown): void {
    const rest = receive(this.fd, 1000);
    super.connectionLost(error);
    if (typeof rest !== "number" && rest.length > 0) this.protocol.dataReceived?.(rest);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what a peer had sent is delivered after connection_lost",
  breaks: ["protocol.connection-lost-last"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
