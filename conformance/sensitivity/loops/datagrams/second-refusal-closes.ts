/** The second refusal that the system reports ends the endpoint. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { OSError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private refusals = 0;

  protected override reportRefusal(error: OSError): void {
    this.refusals += 1;
    if (this.refusals < 2) super.reportRefusal(error);
    else this.forceClose(error);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the second refusal that the system reports ends the endpoint",
  breaks: ["datagram_protocol.error-received-refused"],
  alsoAffects: ["datagram_protocol/*"],
};
