/** Write sends strings as UTF-8. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override checkData(data: unknown): Uint8Array {
    return typeof data === "string" ? Buffer.from(data) : super.checkData(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "write sends strings as UTF-8",
  breaks: ["transport.write-type-error"],
  alsoAffects: ["transport/*", "protocol/*"],
};
