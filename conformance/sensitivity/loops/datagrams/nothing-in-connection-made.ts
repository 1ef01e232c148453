/** What connection_made sends is dropped. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private made = false;

  override sendto(data: unknown, address: unknown = null): void {
    if (this.made) super.sendto(data, address);
  }

  protected override startReceiving(): void {
    this.made = true;
    super.startReceiving();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what connection_made sends is dropped",
  breaks: ["create_datagram_endpoint.made-with-transport"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
