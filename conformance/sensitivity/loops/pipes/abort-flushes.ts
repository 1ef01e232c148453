/** Abort of a write pipe sends what is buffered first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  override abort(): void {
    this.close();
  }
}

class BrokenPipes extends EventLoop {
  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    return new BrokenWritePipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "abort of a write pipe sends what is buffered first",
  breaks: ["connect_write_pipe.write-transport-abort"],
  alsoAffects: ["connect_write_pipe/*", "subprocess*"],
};
