/** Data_received gets a view of memory that is no bytes object. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override deliver(data: Buffer): void {
    super.deliver(new DataView(data.buffer, data.byteOffset, data.byteLength) as unknown as Buffer);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "data_received gets a view of memory that is no bytes object",
  breaks: ["protocol.data-received-bytes"],
  alsoAffects: ["*"],
};
