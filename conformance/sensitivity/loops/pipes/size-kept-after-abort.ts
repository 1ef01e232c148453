/** Abort does not change get_write_buffer_size of a write pipe. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { BrokenLoop } from "../../broken-loop.js";

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

class Broken extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "abort does not change get_write_buffer_size of a write pipe",
  breaks: ["connect_write_pipe.abort-empties-buffer"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
