/** The name of a sender in the abstract namespace is filled up with zeros. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

const LONGEST = 108;

class BrokenTransport extends SocketDatagramTransport {
  protected override deliver(data: Buffer, sender: unknown): void {
    super.deliver(data, sender instanceof Uint8Array ? padded(sender) : sender);
  }
}

function padded(name: Uint8Array): Buffer {
  const whole = Buffer.alloc(LONGEST);
  whole.set(name);
  return whole;
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the name of a sender in the abstract namespace is filled up with zeros",
  breaks: ["datagram_protocol.abstract-sender"],
};
