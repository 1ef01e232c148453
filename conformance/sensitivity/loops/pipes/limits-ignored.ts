/** A write pipe ignores set_write_buffer_limits. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override setWriteBufferLimits(): void {}
}

export const newEventLoop = loopsWithWritePipes(BrokenWritePipeTransport);

export const broken: BrokenLoop = {
  title: "a write pipe ignores set_write_buffer_limits",
  breaks: ["connect_write_pipe.write-transport-buffer-limits"],
  alsoAffects: ["connect_write_pipe/*"],
};
