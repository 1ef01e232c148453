/** A transport receives in one go what there is, a kilobyte at a time, and looks only whether the connection is over, not whether it is closing. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import { receive } from "../../../../reference/system/receiving.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override receiveForProtocol(): void {
    while (!this.lost && !this.paused) {
      const data = receive(this.fd, 1024);
      if (typeof data === "number") return this.readFailed(-data);
      if (data.length === 0) return this.onEof();
      this.deliver(data);
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "data_received is called with the rest of what there is after it has closed a transport that still has something to send",
  breaks: ["protocol.data-received-may-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
