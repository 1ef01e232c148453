/** A transport that pause_writing closes or aborts drops what waits and is lost twice. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    const was = this.closing;
    super.write(data);
    if (was || !this.closing || !this.lost && this.buffer.size === 0) return;
    this.discardBuffered();
    this.loop.callSoon(() => this.protocol.connectionLost?.(null));
    if (!this.lost) this.scheduleLost(null);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport that pause_writing closes or aborts drops what waits and is lost twice",
  breaks: ["protocol.pause-writing-may-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
