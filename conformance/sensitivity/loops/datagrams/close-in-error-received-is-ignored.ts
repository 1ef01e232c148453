/** A close in error_received is ignored. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { OSError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private isReporting = false;

  protected override reportRefusal(error: OSError): void {
    this.isReporting = true;
    super.reportRefusal(error);
    this.isReporting = false;
  }

  override close(): void {
    if (!this.isReporting) super.close();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a close in error_received is ignored",
  breaks: ["datagram_protocol.acts-in-error-received"],
};
