/** A write that raises TypeError closes the transport. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override checkData(data: unknown): Uint8Array {
    try {
      return super.checkData(data);
    } catch (error) {
      this.abort();
      throw error;
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a write that raises TypeError closes the transport",
  breaks: ["transport.write-type-error"],
  alsoAffects: ["transport/*", "protocol/*"],
};
