/** Write after write_eof is accepted while earlier data waits. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override checkMayWrite(method: string): void {
    if (this.buffer.size === 0) super.checkMayWrite(method);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write after write_eof is accepted while earlier data waits",
  breaks: ["transport.write-after-write-eof"],
  alsoAffects: ["transport/*", "protocol/*"],
};
