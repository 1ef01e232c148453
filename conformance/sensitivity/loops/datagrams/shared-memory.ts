/** Each datagram is received into the memory of the one before. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private readonly memory = Buffer.alloc(65536);

  protected override deliver(data: Buffer, sender: unknown): void {
    data.copy(this.memory);
    super.deliver(this.memory.subarray(0, data.length), sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "each datagram is received into the memory of the one before",
  breaks: ["datagram_protocol.datagram-received-data"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
