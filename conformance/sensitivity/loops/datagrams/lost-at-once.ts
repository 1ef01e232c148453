/** Close calls connection_lost from within. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override scheduleLost(error: unknown): void {
    this.connectionLost(error);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close calls connection_lost from within",
  breaks: ["datagram_protocol.connection-lost-later"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
