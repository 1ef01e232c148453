/** Write of None writes nothing. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override checkData(data: unknown): Uint8Array {
    return data === null ? Buffer.alloc(0) : super.checkData(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write of None writes nothing",
  breaks: ["transport.write-type-error"],
  alsoAffects: ["transport/*", "protocol/*"],
};
