/** Write_eof after connection_lost raises. */
import { RuntimeError } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writeEof(): void {
    if (this.lost && this.sock.fileno() < 0) throw new RuntimeError("the transport is closed");
    super.writeEof();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write_eof after connection_lost raises",
  breaks: ["transport.write-eof-after-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
