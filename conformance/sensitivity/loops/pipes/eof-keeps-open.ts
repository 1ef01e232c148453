/** A read pipe stays open at its end if eof_received returns true. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { ReadPipeTransport } from "../../../../reference/transports/read-pipe.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenReadPipeTransport extends ReadPipeTransport {
  protected override onEof(): void {
    this.loop.unwatchReading(this.fd);
    this.loop.callSoon(() => {
      if (this.protocol.eofReceived?.() !== true) this.end(null);
    });
  }
}

class BrokenPipes extends EventLoop {
  protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return new BrokenReadPipeTransport(this, pipe, protocol);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenPipes(options);

export const broken: BrokenLoop = {
  title: "a read pipe stays open at its end if eof_received returns true",
  breaks: ["connect_read_pipe.eof-true-ignored"],
  alsoAffects: ["connect_read_pipe/*"],
};
