/** Error_received is called where somebody else has taken the datagram. */
import { BlockingIOError } from "../../../../reference/errors/os-error.js";
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") this.reportRefusal(new BlockingIOError());
    else this.deliver(...received);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "error_received is called where somebody else has taken the datagram",
  breaks: ["datagram_transport.read-in-vain"],
  alsoAffects: ["datagram_*"],
};
