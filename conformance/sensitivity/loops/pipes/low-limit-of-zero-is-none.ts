/** A low limit of 0 counts as none. */
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override setWriteBufferLimits(limits: WriteBufferLimits = {}): void {
    super.setWriteBufferLimits({ ...limits, low: limits.low || null });
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a low limit of 0 counts as none for a write pipe",
  breaks: ["connect_write_pipe.buffer-limits-derived"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*"],
};
