/** Get_write_buffer_size still counts after abort. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  private dropped = 0;

  override abort(): void {
    this.dropped = super.getWriteBufferSize();
    super.abort();
  }

  override getWriteBufferSize(): number {
    return this.dropped || super.getWriteBufferSize();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_write_buffer_size still counts after abort",
  breaks: ["transport.abort-empties-buffer"],
  alsoAffects: ["transport/*", "protocol/*"],
};
