/** Close of a write pipe calls connection_lost before it returns. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override scheduleLost(error: unknown): void {
    this.lost = true;
    this.loop.unwatchReading(this.fd);
    this.connectionLost(error);
  }
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "close of a write pipe calls connection_lost before it returns",
  breaks: ["connect_write_pipe.close-then-lost", "connect_write_pipe.abort-lost"],
  alsoAffects: ["connect_write_pipe/*", "subprocess*"],
};
