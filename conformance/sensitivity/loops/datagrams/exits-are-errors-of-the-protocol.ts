/** A KeyboardInterrupt or SystemExit of a datagram protocol is taken for an error of it. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { escapesTheLoop } from "../../../../reference/errors/classify.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    this.report(() => super.sendto(data, address));
  }

  protected override onReadable(): void {
    this.report(() => super.onReadable());
  }

  protected report(call: () => void): void {
    try {
      call();
    } catch (error) {
      if (!escapesTheLoop(error)) throw error;
      this.loop.callExceptionHandler({ message: "the protocol failed", exception: error, transport: this, protocol: this.protocol });
    }
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of a datagram protocol is taken for an error of it",
  breaks: ["datagram_protocol.exits-pass"],
  alsoAffects: ["datagram_*", "create_datagram_endpoint/*"],
};
