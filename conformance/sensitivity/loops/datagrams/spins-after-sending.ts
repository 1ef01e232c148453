/** An endpoint that had to wait with its datagrams goes on asking whether it may send when it has sent them all. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onWritable(): void {
    super.onWritable();
    if (!this.closing && this.waiting.length === 0) this.loop.watchWriting(this.fd, () => this.onWritable());
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an endpoint that had to wait with its datagrams goes on asking whether it may send when it has sent them all",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["datagram_transport/*"],
};
