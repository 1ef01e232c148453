/** The callbacks of datagram protocols are called outside of the loop. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { outsideTheLoop } from "../../outside-the-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    outsideTheLoop(this.loop, () => super.deliver(data, sender));
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagram_received is called where no loop is running",
  breaks: ["datagram_protocol.loop-within-callbacks"],
  alsoAffects: ["datagram_*"],
};
