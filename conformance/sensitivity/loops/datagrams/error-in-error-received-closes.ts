/** An error in error_received ends the endpoint. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onReadable(): void {
    try {
      super.onReadable();
    } catch (error) {
      this.fail(error, "error_received() failed");
    }
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an error in error_received ends the endpoint",
  breaks: ["datagram_protocol.error-received-error"],
  alsoAffects: ["datagram_*", "create_datagram_endpoint/*"],
};
