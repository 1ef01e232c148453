/** A transport closes itself when both directions have ended. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private peerEnded = false;

  protected override onEof(): void {
    super.onEof();
    this.peerEnded = true;
    if (this.eofWritten) this.close();
  }

  override writeEof(): void {
    super.writeEof();
    if (this.peerEnded) this.close();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport closes itself when both directions have ended",
  breaks: ["transport.write-eof-after-eof-received"],
  alsoAffects: ["transport/*", "protocol/*"],
};
