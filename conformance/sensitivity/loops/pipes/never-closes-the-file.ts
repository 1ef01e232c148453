/** A read pipe leaves its file object open. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  protected override connectionLost(error: unknown): void {
    this.protocol.connectionLost?.(error);
  }
}

class BrokenPipes extends EventLoop {
  protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return new BrokenReadPipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "a read pipe leaves its file object open",
  breaks: ["connect_read_pipe.close-closes-pipe", "connect_read_pipe.close-breaks-writer"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "subprocess*"],
};
