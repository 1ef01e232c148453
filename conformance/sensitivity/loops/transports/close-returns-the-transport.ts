/** Close returns the transport. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override close(): this {
    super.close();
    return this;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close returns the transport",
  breaks: ["transport.close-returns-none"],
  alsoAffects: ["transport/*", "protocol/*"],
};
