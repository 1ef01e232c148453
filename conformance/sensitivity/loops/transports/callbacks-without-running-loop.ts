/** The callbacks of stream protocols are called outside of the loop. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { outsideTheLoop } from "../../outside-the-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override onReadable(): void {
    outsideTheLoop(this.loop, () => super.onReadable());
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "data_received and eof_received are called where no loop is running",
  breaks: ["protocol.loop-within-callbacks"],
  alsoAffects: ["protocol/*", "transport/*"],
};
