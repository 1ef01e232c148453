/** Is_closing is false until connection_lost. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private ended = false;

  override isClosing(): boolean {
    return this.ended;
  }

  protected override connectionLost(error: unknown): void {
    this.ended = true;
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing is false until connection_lost",
  breaks: ["datagram_transport.close-is-closing", "datagram_transport.abort-is-closing"],
  alsoAffects: ["datagram_transport/*"],
};
