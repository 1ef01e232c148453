/** Write to a pipe never tries to write; what is written waits for the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override write(data: unknown): void {
    const bytes = bytesOf(data);
    if (bytes.length === 0 || this.closing) return;
    this.buffer.append(bytes);
    this.loop.watchWriting(this.fd, this.writeCallback);
    this.flow.grown();
  }
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "write to a pipe never tries to write; what is written waits for the loop",
  breaks: ["connect_write_pipe.write-at-once"],
  alsoAffects: ["connect_write_pipe/*", "write_pipe_transport/*", "subprocess*"],
};
