/** A write pipe ignores set_write_buffer_limits. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override setWriteBufferLimits(): void {}
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "a write pipe ignores set_write_buffer_limits",
  breaks: ["connect_write_pipe.write-transport-buffer-limits"],
  alsoAffects: ["connect_write_pipe/*"],
};
