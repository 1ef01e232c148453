/** A protocol must be of a class of asyncio. */
import { AsyncioTypeError } from "../../../../reference/index.js";
import { BaseProtocol } from "../../../../reference/transports/protocols.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override setProtocol(protocol: StreamProtocol): void {
    if (!(protocol instanceof BaseProtocol)) throw new AsyncioTypeError("no protocol");
    super.setProtocol(protocol);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a protocol must be of a class of asyncio",
  breaks: ["protocol.any-object"],
  alsoAffects: ["transport/*", "protocol/*"],
};
