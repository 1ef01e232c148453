/** Closing a read pipe does not lead to connection_lost. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  override close(): void {
    this.closing = true;
    this.loop.unwatchReading(this.fd);
    this.pipe.close();
  }
}

class BrokenPipes extends EventLoop {
  protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return new BrokenReadPipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "closing a read pipe does not lead to connection_lost",
  breaks: ["connect_read_pipe.read-transport-close"],
  alsoAffects: ["connect_read_pipe/*"],
};
