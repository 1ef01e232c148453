/** Resume_writing is called as soon as something was sent. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override onWritable(): void {
    const before = this.waitingBytes;
    super.onWritable();
    if (this.waitingBytes < before && this.waitingBytes > 0) this.protocol.resumeWriting?.();
  }
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_writing is called as soon as something was sent",
  breaks: ["datagram_transport.pause-writing"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
