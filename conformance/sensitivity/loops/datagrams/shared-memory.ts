/** Each datagram is received into the memory of the one before. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { systemError, wouldBlock } from "../../../../reference/system/errno.js";
import { receiveDatagram } from "../../../../reference/system/reading.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private readonly memory = Buffer.alloc(65536);

  protected override onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received === "number") {
      if (!wouldBlock(-received)) this.protocol.errorReceived?.(systemError(-received));
      return;
    }
    const [data, address] = received;
    data.copy(this.memory);
    this.protocol.datagramReceived?.(this.memory.subarray(0, data.length), address);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "each datagram is received into the memory of the one before",
  breaks: ["datagram_protocol.datagram-received-data"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
