/** Write_eof does nothing before connection_made has returned. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  declare protected made: boolean;

  protected override startReading(): void {
    this.made = true;
    super.startReading();
  }

  override writeEof(): void {
    if (this.made) super.writeEof();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write_eof does nothing before connection_made has returned",
  breaks: ["transport.write-eof-in-callbacks"],
  alsoAffects: ["transport/*", "protocol/*", "create_*", "server/*", "example/*"],
};
