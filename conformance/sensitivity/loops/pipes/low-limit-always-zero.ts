/** The low limit of a write pipe is told as 0. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override getWriteBufferLimits(): [low: number, high: number] {
    return [0, super.getWriteBufferLimits()[1]];
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the low limit of a write pipe is told as 0",
  breaks: ["connect_write_pipe.buffer-limits-default"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
