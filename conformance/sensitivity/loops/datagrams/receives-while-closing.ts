/** A closing transport that has something to send receives on. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override close(): void {
    super.close();
    if (this.waiting.length > 0) this.loop.watchReading(this.fd, () => this.receiveOn());
  }

  private receiveOn(): void {
    const received = receiveDatagram(this.fd);
    if (typeof received !== "number" && !this.lost) this.deliver(...received);
  }

  protected override connectionLost(error: unknown): void {
    this.loop.unwatchReading(this.fd);
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a closing transport that has something to send receives on",
  breaks: ["datagram_transport.close-stops-receiving"],
  alsoAffects: ["datagram_transport/*"],
};
