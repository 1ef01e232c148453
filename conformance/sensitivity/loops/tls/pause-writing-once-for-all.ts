/** After the first resume_writing of a TLS connection pause_writing is not called any more. */
import { TlsTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTlsTransports } from "../../loops-with-tls.js";

class BrokenTlsTransport extends TlsTransport {
  private wasFull = false;
  private resumed = false;

  override controlWriting(): void {
    const [low, high] = this.flow.limits();
    const size = this.getWriteBufferSize();
    if (size > high) this.wasFull = true;
    else if (this.wasFull && size <= low && !this.resumed) {
      super.controlWriting();
      this.resumed = true;
    }
    if (!this.resumed) super.controlWriting();
  }
}

export const newEventLoop = loopsWithTlsTransports(BrokenTlsTransport);

export const broken: BrokenLoop = {
  title: "after the first resume_writing of a TLS connection pause_writing is not called any more",
  breaks: ["tls.flow-control"],
};
