/** The extra info `peername` is the last sender. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  private sender: unknown = null;

  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return super.getExtraInfo(name, null) ?? (name === "peername" ? this.sender : otherwise);
  }

  protected override deliver(data: Buffer, sender: unknown): void {
    this.sender = sender;
    super.deliver(data, sender);
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the extra info `peername` is the last sender",
  breaks: ["datagram_transport.extra-peername-unconnected"],
};
