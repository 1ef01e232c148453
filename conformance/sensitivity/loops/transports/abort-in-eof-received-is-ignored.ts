/** An abort in eof_received is ignored. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private isAtTheEnd = false;

  protected override onEof(): void {
    this.isAtTheEnd = true;
    super.onEof();
    this.isAtTheEnd = false;
  }

  override abort(): void {
    if (!this.isAtTheEnd) super.abort();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "an abort in eof_received is ignored",
  breaks: ["protocol.abort-in-eof-received"],
};
