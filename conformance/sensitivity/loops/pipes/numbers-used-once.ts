/** A pipe whose number another one had, which was closed while its data waited, is taken for that one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { WritePipeTransport } from "../../../../reference/transports/write-pipe.js";
import type { WriteTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenWritePipeTransport extends WritePipeTransport {
  protected override finishClosing(): void {
    (this.loop as NumbersUsedOnce).gone.add(this.fd);
    super.finishClosing();
  }
}

class NumbersUsedOnce extends EventLoop {
  readonly gone = new Set<number>();

  protected override makeWritePipeTransport(pipe: PipeEnd, protocol: StreamProtocol): WriteTransport {
    const number = pipe.fileno();
    const transport = new BrokenWritePipeTransport(this, pipe, protocol);
    if (this.gone.has(number)) transport.abort();
    return transport;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new NumbersUsedOnce(options);

export const broken: BrokenLoop = {
  title: "a pipe whose number another one had, which was closed while its data waited, is taken for that one",
  breaks: ["connect_write_pipe.number-used-again"],
  alsoAffects: ["connect_write_pipe/*", "subprocess*"],
};
