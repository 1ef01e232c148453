/** Pause_writing of a write pipe is called for each write over the limit. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  override write(data: unknown): void {
    super.write(data);
    if (this.buffer.size > this.flow.limits()[1]) this.protocol.pauseWriting?.();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "pause_writing of a write pipe is called for each write over the limit",
  breaks: ["connect_write_pipe.pause-writing"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
