/** Connection_lost is called twice. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override scheduleLost(error: unknown): void {
    super.scheduleLost(error);
    this.loop.callSoon(() => this.protocol.connectionLost?.(error));
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_lost is called twice",
  breaks: ["datagram_protocol.connection-lost-once"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
