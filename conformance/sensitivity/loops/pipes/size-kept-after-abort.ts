/** Abort does not change get_write_buffer_size of a write pipe. */
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithWritePipes } from "../../loops-with-transports.js";

class BrokenTransport extends WritePipeTransport {
  private kept: number | null = null;

  override abort(): void {
    this.kept = this.buffer.size;
    super.abort();
  }

  override getWriteBufferSize(): number {
    return this.kept ?? super.getWriteBufferSize();
  }
}

export const newEventLoop = loopsWithWritePipes(BrokenTransport);

export const broken: BrokenLoop = {
  title: "abort does not change get_write_buffer_size of a write pipe",
  breaks: ["connect_write_pipe.abort-empties-buffer"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
