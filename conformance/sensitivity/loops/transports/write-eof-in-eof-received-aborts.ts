/** A connection whose both directions have ended is aborted, with what waits to be sent. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  declare protected ended: boolean;

  protected override onEof(): void {
    this.ended = true;
    super.onEof();
    this.ended = false;
  }

  override writeEof(): void {
    if (this.ended) this.abort();
    else super.writeEof();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a connection whose both directions have ended is aborted, with what waits to be sent",
  breaks: ["transport.write-eof-in-callbacks"],
  alsoAffects: ["transport/*", "protocol/*"],
};
