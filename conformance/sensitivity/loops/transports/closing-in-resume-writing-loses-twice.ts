/** A transport that resume_writing closes when nothing waits is lost twice. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onWritable(): void {
    if (this.lost || !this.sendBuffered()) return;
    this.flow.shrunk();
    if (this.buffer.size > 0) return;
    this.loop.unwatchWriting(this.fd);
    if (this.closing) this.connectionLost(null);
    else if (this.eofWritten) this.endSending();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport that resume_writing closes when nothing waits is lost twice",
  breaks: ["protocol.resume-writing-may-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
