/** The transport of a pipe that had to wait with its data goes on asking whether it may write when all is written. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override onWritable(): void {
    super.onWritable();
    if (!this.closing && !this.lost && this.buffer.size === 0) this.loop.watchWriting(this.fd, () => undefined);
  }
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "the transport of a pipe that had to wait with its data goes on asking whether it may write when all is written",
  breaks: ["run_forever.idle-does-not-spin"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe_transport/*", "subprocess*"],
};
