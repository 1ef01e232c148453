/** Set_write_buffer_limits raises when the connection is lost. */
import { RuntimeError } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override setWriteBufferLimits(limits?: WriteBufferLimits): void {
    if (this.lost) throw new RuntimeError("the connection is lost");
    super.setWriteBufferLimits(limits);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "set_write_buffer_limits raises when the connection is lost",
  breaks: ["transport.limits-after-the-end"],
};
