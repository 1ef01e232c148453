/** Writelines of a write pipe writes the first 1024 pieces, as many as one call of the system takes. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override writelines(pieces: Iterable<unknown>): void {
    super.writelines(Array.from(pieces).slice(0, 1024));
  }
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "writelines of a write pipe writes no more than 1024 pieces",
  breaks: ["connect_write_pipe.writelines-many"],
};
