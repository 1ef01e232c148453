/** A read pipe reads one piece and no more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  private reads = 0;

  protected override onReadable(): void {
    this.reads += 1;
    if (this.reads === 1) super.onReadable();
    else if (this.reads === 2) this.loop.unwatchReading(this.fd);
  }
}

class BrokenPipes extends EventLoop {
  protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return new BrokenReadPipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "a read pipe reads one piece and no more",
  breaks: ["connect_read_pipe.registers"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "subprocess*"],
};
