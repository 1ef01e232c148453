/** Datagrams that wait all go to the address of the first. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  override sendto(data: unknown, address: unknown = null): void {
    const before = this.waiting.length;
    super.sendto(data, address);
    const first = this.waiting[0];
    const last = this.waiting[before];
    if (first !== undefined && last !== undefined) this.waiting[before] = { data: last.data, address: first.address };
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "datagrams that wait all go to the address of the first",
  breaks: ["datagram_transport.buffer-order"],
  alsoAffects: ["datagram_transport/*"],
};
