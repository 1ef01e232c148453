/** In debug mode abort sends what waits. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "../transports/stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override abort(): void {
    if (this.loop.getDebug()) this.close();
    else super.abort();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "in debug mode abort sends what waits",
  breaks: ["set_debug.input-output"],
};
