/** An error that a peer reports ends the transport. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { OSError } from "../../../../reference/errors/os-error.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override reportRefusal(error: OSError): void {
    super.reportRefusal(error);
    this.fail(error, "cannot receive");
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an error that a peer reports ends the transport",
  breaks: ["datagram_protocol.error-received-refused"],
  alsoAffects: ["datagram_protocol/*"],
};
