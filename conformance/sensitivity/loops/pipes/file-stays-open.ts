/** A write pipe leaves its file object open. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override connectionLost(error: unknown): void {
    this.protocol.connectionLost?.(error);
  }
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "a write pipe leaves its file object open",
  breaks: ["connect_write_pipe.close-closes-pipe"],
  alsoAffects: ["connect_write_pipe/*", "connect_read_pipe/*", "subprocess*"],
};
